package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// Tests for antisymmetric matrices.
///
/// `AntisymmetricMatrixQ[m]` is `True` where the transpose of `m` is `-m`.
///
/// ```wl
/// In:  {AntisymmetricMatrixQ[{{0, a}, {-a, 0}}], AntisymmetricMatrixQ[{{1, 2}, {-2, 1}}]}
/// Out: {True, False}
/// ```
@Builtin(seeAlso = {"SymmetricMatrixQ", "MatrixQ"})
final class AntisymmetricMatrixQ {
  private AntisymmetricMatrixQ() {}

  @Form
  static Expr test(Expr m, Frame frame) {
    return MatrixTests.isMirrored(m, Terms::negate, frame) ? Sym.TRUE : Sym.FALSE;
  }
}
