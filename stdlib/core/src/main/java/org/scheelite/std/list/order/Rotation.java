package org.scheelite.std.list.order;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Whole;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// Rotates lists level by level.
final class Rotation {
  private Rotation() {}

  /// The first argument of `call` rotated by the second, to the left where `sign` is 1.
  static @Nullable Expr rotate(Normal call, int sign, Frame frame) {
    Expr by = call.size() == 1 ? Int.ONE : call.arg(1);
    if (Parts.size(call.arg(0)) < 0) {
      return Faults.normal(call, 1, frame);
    }
    if (by instanceof Whole number) {
      return rotate(call.arg(0), sign, number);
    }
    int[] each = Sizes.wholes(by);
    return each == null ? Faults.whole(call, 2, frame) : levels(call.arg(0), each, 0, sign);
  }

  private static Expr rotate(Expr expr, int sign, Whole number) {
    int size = Parts.size(expr);
    if (size == 0) {
      return expr;
    }
    int shift = number.big().multiply(Int.of(sign).big()).mod(Int.of(size).big()).intValue();
    int[] indices = new int[size];
    for (int i = 0; i < size; i++) {
      indices[i] = (i + shift) % size;
    }
    return shift == 0 ? expr : Parts.choose(expr, indices);
  }

  private static Expr levels(Expr expr, int[] each, int level, int sign) {
    if (level == each.length || Parts.size(expr) < 0) {
      return expr;
    }
    Expr rotated = rotate(expr, sign, Int.of(each[level]));
    if (level + 1 == each.length) {
      return rotated;
    }
    Expr[] parts = Parts.array(rotated);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = levels(parts[i], each, level + 1, sign);
    }
    return Parts.with(rotated, parts);
  }
}
