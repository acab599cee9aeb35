package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Sizes;

/// Tests for lower triangular matrices.
///
/// `LowerTriangularMatrixQ[m]` is `True` where all elements of `m` on the other side of the
/// diagonal are zero; `LowerTriangularMatrixQ[m, k]` takes the `k`-th diagonal above in place of
/// the main one.
///
/// ```wl
/// In:  {LowerTriangularMatrixQ[{{1, 2}, {0, 3}}], LowerTriangularMatrixQ[{{1, 0}, {2, 3}}]}
/// Out: {False, True}
/// ```
@Builtin(seeAlso = {"LowerTriangularize", "MatrixQ"})
final class LowerTriangularMatrixQ {
  private LowerTriangularMatrixQ() {}

  @Form
  static Expr test(Expr m) {
    return test(m, Int.ZERO);
  }

  @Form
  static Expr test(Expr m, Expr k) {
    Integer shift = Sizes.whole(k);
    return shift != null && Triangles.isPart(m, shift, false) ? Sym.TRUE : Sym.FALSE;
  }
}
