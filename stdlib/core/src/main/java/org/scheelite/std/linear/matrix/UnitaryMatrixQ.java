package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Tests for unitary matrices.
///
/// `UnitaryMatrixQ[m]` is `True` where the columns of `m`, or its rows if there are fewer, are
/// orthonormal, in the complex sense.
///
/// ```wl
/// In:  {UnitaryMatrixQ[{{0, I}, {I, 0}}], UnitaryMatrixQ[{{1, I}, {I, 1}}]}
/// Out: {True, False}
/// ```
@Builtin(seeAlso = {"OrthogonalMatrixQ", "MatrixQ"})
final class UnitaryMatrixQ {
  private UnitaryMatrixQ() {}

  @Form
  static Expr test(Expr m, Frame frame) {
    return MatrixTests.isOrthonormal(m, "ConjugateTranspose", frame) ? Sym.TRUE : Sym.FALSE;
  }
}
