package org.scheelite.std.list.order;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;
import org.scheelite.std.list.Sizes;

/// The parts in reverse order.
///
/// `Reverse[expr]` reverses the parts; `Reverse[expr, n]` those at level `n`, `Reverse[expr, {n1,
/// …}]` those at several levels.
///
/// ```wl
/// In:  Reverse[{a, b, c}]
/// Out: {c, b, a}
/// In:  Reverse[{{1, 2}, {3, 4}}, 2]
/// Out: {{2, 1}, {4, 3}}
/// In:  Reverse[<|"x" -> 1, "y" -> 2|>]
/// Out: <|"y" -> 2, "x" -> 1|>
/// In:  Reverse[{{1, 2}, {3, 4}}, {1, 2}]
/// Out: {{4, 3}, {2, 1}}
/// ```
@Builtin(seeAlso = {"RotateLeft", "Sort", "Transpose"})
final class Reverse {

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr reverse(Normal call, Frame frame) {
    if (Parts.size(call.arg(0)) < 0) {
      return Faults.normal(call, 1, frame);
    }
    if (call.size() == 1) {
      return reversed(call.arg(0));
    }
    Integer single = Sizes.count(call.arg(1));
    int[] levels = single != null ? new int[] {single} : Sizes.counts(call.arg(1));
    if (levels == null) {
      return Faults.level(call, call.arg(1), frame);
    }
    Expr changed = call.arg(0);
    for (int level : levels) {
      changed = at(changed, level);
    }
    return changed;
  }

  private static Expr reversed(Expr expr) {
    int size = Parts.size(expr);
    var indices = new int[size];
    Arrays.setAll(indices, i -> size - 1 - i);
    return Parts.choose(expr, indices);
  }

  private static Expr at(Expr expr, int level) {
    if (level < 1 || Parts.size(expr) < 0) {
      return expr;
    }
    if (level == 1) {
      return reversed(expr);
    }
    Expr[] parts = Parts.array(expr);
    Arrays.setAll(parts, i -> at(parts[i], level - 1));
    return Parts.with(expr, parts);
  }
}
