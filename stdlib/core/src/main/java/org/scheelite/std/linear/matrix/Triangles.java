package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.list.Sizes;

/// Triangles of matrices.
final class Triangles {
  private Triangles() {}

  /// The elements on the `k`-th diagonal and on one side of it, others 0.
  static @Nullable Expr part(Expr m, Expr k, boolean upper, String caller, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, caller, frame);
    Integer shift = Sizes.whole(k);
    if (rows == null || shift == null) {
      return null;
    }
    Expr zero = m instanceof Packed.Reals ? Real.ZERO : Int.ZERO;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        if (upper ? j - i < shift : j - i > shift) {
          rows[i][j] = zero;
        }
      }
    }
    return Matrices.list(rows);
  }

  /// Whether all elements on one side of the `k`-th diagonal are zero.
  static boolean isPart(Expr m, int shift, boolean upper) {
    Expr[][] rows = Matrices.matrix(m);
    if (rows == null) {
      return false;
    }
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        if ((upper ? j - i < shift : j - i > shift) && !Matrices.isZero(rows[i][j])) {
          return false;
        }
      }
    }
    return true;
  }
}
