package org.scheelite.std.analysis.interpolation;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// The options that interpolation takes.
final class InterpolationOptions {
  private static final int STANDARD = 3;

  /// The degree of the polynomials, for all dimensions or each.
  static final Option<int[]> INTERPOLATION_ORDER =
      Option.symbol(
          "InterpolationOrder",
          Int.of(STANDARD),
          "a non-negative integer or a list of them",
          (value, frame) -> orders(value));

  private InterpolationOptions() {}

  private static int @Nullable [] orders(Expr value) {
    if (value.equals(Sym.AUTOMATIC)) {
      return new int[] {STANDARD};
    }
    if (value instanceof Int(long n) && n >= 0 && n < 1000) {
      return new int[] {(int) n};
    }
    if (!(value instanceof Normal list) || !list.is(Sym.LIST) || list.size() == 0) {
      return null;
    }
    int[] orders = new int[list.size()];
    for (int i = 0; i < orders.length; i++) {
      int[] one = orders(list.arg(i));
      if (one == null) {
        return null;
      }
      orders[i] = one[0];
    }
    return orders;
  }
}
