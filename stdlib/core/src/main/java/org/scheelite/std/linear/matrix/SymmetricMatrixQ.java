package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Tests for symmetric matrices.
///
/// `SymmetricMatrixQ[m]` is `True` where `m` is its own transpose.
///
/// ```wl
/// In:  {SymmetricMatrixQ[{{a, b}, {b, c}}], SymmetricMatrixQ[{{1, 2}, {3, 4}}]}
/// Out: {True, False}
/// ```
@Builtin(seeAlso = {"HermitianMatrixQ", "MatrixQ"})
final class SymmetricMatrixQ {
  private SymmetricMatrixQ() {}

  @Form
  static Expr test(Expr m, Frame frame) {
    return MatrixTests.isMirrored(m, x -> x, frame) ? Sym.TRUE : Sym.FALSE;
  }
}
