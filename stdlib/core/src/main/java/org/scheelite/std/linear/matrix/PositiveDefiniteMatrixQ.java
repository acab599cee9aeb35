package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Tests for positive definite matrices.
///
/// `PositiveDefiniteMatrixQ[m]` is `True` where the Hermitian part of `m` has only positive
/// eigenvalues.
///
/// ```wl
/// In:  {PositiveDefiniteMatrixQ[{{2, 1}, {1, 2}}], PositiveDefiniteMatrixQ[{{1, 2}, {2, 1}}], PositiveDefiniteMatrixQ[{{2., -1.}, {-1., 2.}}]}
/// Out: {True, False, True}
/// ```
@Builtin(seeAlso = {"CholeskyDecomposition", "MatrixQ"})
final class PositiveDefiniteMatrixQ {
  private PositiveDefiniteMatrixQ() {}

  @Form
  static Expr test(Expr m, Frame frame) {
    return MatrixTests.isDefinite(m, frame) ? Sym.TRUE : Sym.FALSE;
  }
}
