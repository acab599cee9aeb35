package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Tests for orthogonal matrices.
///
/// `OrthogonalMatrixQ[m]` is `True` where the columns of `m`, or its rows if there are fewer, are
/// orthonormal.
///
/// ```wl
/// In:  {OrthogonalMatrixQ[{{0, 1}, {-1, 0}}], OrthogonalMatrixQ[{{3/5, 4/5}, {-4/5, 3/5}}], OrthogonalMatrixQ[{{1, 1}, {0, 1}}]}
/// Out: {True, True, False}
/// ```
@Builtin(seeAlso = {"UnitaryMatrixQ", "MatrixQ"})
final class OrthogonalMatrixQ {
  private OrthogonalMatrixQ() {}

  @Form
  static Expr test(Expr m, Frame frame) {
    return MatrixTests.isOrthonormal(m, "Transpose", frame) ? Sym.TRUE : Sym.FALSE;
  }
}
