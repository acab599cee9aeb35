package org.scheelite.std.function;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;

/// Compares packed numbers with a constant or with each other without making expressions of them.
final class Comparison {
  /// Below this relative distance the relation itself decides, which knows about tolerance.
  private static final double NEAR = 1e-9;

  /// The largest integer up to which all are machine reals.
  private static final long EXACT = 1L << 53;

  private Comparison() {}

  /// The list of truth values of an inequality threaded over its packed sides; null where it is
  /// none.
  static @Nullable Expr thread(Call relation, int length, Frame frame) {
    if (relation.size() != 2
        || !isInequality(relation)
        || !(relation.arg(0) instanceof Packed) && !(relation.arg(1) instanceof Packed)) {
      return null;
    }
    double[] left = side(relation.arg(0), frame);
    double[] right = left == null ? null : side(relation.arg(1), frame);
    if (left == null || right == null) {
      return null;
    }
    boolean greater = relation.is(Sym.GREATER) || relation.is(Sym.GREATER_EQUAL);
    var truths = new Expr[length];
    for (int i = 0; i < length; i++) {
      double a = left[left.length == 1 ? 0 : i];
      double b = right[right.length == 1 ? 0 : i];
      boolean apart = Math.abs(a - b) > NEAR * Math.max(Math.abs(a), Math.abs(b));
      truths[i] = apart ? Sym.bool(greater == a > b) : single(relation, i, frame);
    }
    return Call.list(truths);
  }

  private static boolean isInequality(Call relation) {
    return relation.is(Sym.GREATER)
        || relation.is(Sym.LESS)
        || relation.is(Sym.GREATER_EQUAL)
        || relation.is(Sym.LESS_EQUAL);
  }

  private static Expr single(Call relation, int index, Frame frame) {
    return frame.evaluate(
        relation.withArgs(element(relation.arg(0), index), element(relation.arg(1), index)));
  }

  private static Expr element(Expr side, int index) {
    return side instanceof Packed packed ? packed.arg(index) : side;
  }

  /// The numbers of one side, a single one for a constant; null where they are no real numbers.
  private static double @Nullable [] side(Expr side, Frame frame) {
    if (side instanceof Packed packed) {
      boolean exact = packed instanceof Packed.Ints ints && hasLarge(ints);
      return packed.rank() == 1 && !exact ? packed.toReals() : null;
    }
    if (Lists.isList(side)) {
      return null;
    }
    Expr value = side instanceof Real ? side : frame.numeric(side, 0);
    return value instanceof Real(double number) && Double.isFinite(number)
        ? new double[] {number}
        : null;
  }

  private static boolean hasLarge(Packed.Ints ints) {
    for (int i = 0; i < ints.total(); i++) {
      if (Math.abs(ints.at(i)) > EXACT) {
        return true;
      }
    }
    return false;
  }
}
