package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Sizes;

/// Tests for diagonal matrices.
///
/// `DiagonalMatrixQ[m]` is `True` where all elements of `m` off the diagonal are zero;
/// `DiagonalMatrixQ[m, k]` looks at the `k`-th diagonal above.
///
/// ```wl
/// In:  {DiagonalMatrixQ[{{a, 0}, {0, b}}], DiagonalMatrixQ[{{1, 2}, {0, 1}}], DiagonalMatrixQ[{{0, a}, {0, 0}}, 1]}
/// Out: {True, False, True}
/// ```
@Builtin(seeAlso = {"UpperTriangularMatrixQ", "MatrixQ"})
final class DiagonalMatrixQ {
  private DiagonalMatrixQ() {}

  @Form
  static Expr test(Expr m) {
    return test(m, Int.ZERO);
  }

  @Form
  static Expr test(Expr m, Expr k) {
    Integer shift = Sizes.whole(k);
    return shift != null && Triangles.isPart(m, shift, true) && Triangles.isPart(m, shift, false)
        ? Sym.TRUE
        : Sym.FALSE;
  }
}
