package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Tests for Hermitian matrices.
///
/// `HermitianMatrixQ[m]` is `True` where `m` is its own conjugate transpose.
///
/// ```wl
/// In:  {HermitianMatrixQ[{{1, I}, {-I, 2}}], HermitianMatrixQ[{{1, I}, {I, 2}}], HermitianMatrixQ[{{1., 2.}, {2., 3.}}]}
/// Out: {True, False, True}
/// ```
@Builtin(seeAlso = {"SymmetricMatrixQ", "MatrixQ"})
final class HermitianMatrixQ {
  private HermitianMatrixQ() {}

  @Form
  static Expr test(Expr m, Frame frame) {
    return MatrixTests.isMirrored(m, x -> Call.of(Symbol.system("Conjugate"), x), frame)
        ? Sym.TRUE
        : Sym.FALSE;
  }
}
