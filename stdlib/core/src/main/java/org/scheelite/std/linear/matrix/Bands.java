package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.list.Sizes;

/// First columns and rows of matrices that are constant along diagonals.
final class Bands {
  private Bands() {}

  /// The elements of a list, or the numbers from 1 to `n`; null for anything else.
  static Expr @Nullable [] column(Expr spec) {
    Integer n = Sizes.count(spec);
    if (n == null) {
      Expr[] list = Matrices.vector(spec);
      return list == null || list.length == 0 ? null : list;
    }
    if (n < 1 || n > 20_000) {
      return null;
    }
    var range = new Expr[n];
    for (int i = 0; i < n; i++) {
      range[i] = Int.of(i + 1L);
    }
    return range;
  }
}
