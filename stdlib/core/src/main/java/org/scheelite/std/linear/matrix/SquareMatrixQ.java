package org.scheelite.std.linear.matrix;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.Matrices;

/// Tests for square matrices.
///
/// `SquareMatrixQ[m]` is `True` where `m` is a matrix with as many rows as columns.
///
/// ```wl
/// In:  {SquareMatrixQ[{{a, b}, {c, d}}], SquareMatrixQ[{{1, 2}}], SquareMatrixQ[x]}
/// Out: {True, False, False}
/// ```
@Builtin(seeAlso = {"SymmetricMatrixQ", "MatrixQ"})
final class SquareMatrixQ {
  private SquareMatrixQ() {}

  @Form
  static Expr test(Expr m) {
    Expr[][] rows = Matrices.matrix(m);
    return rows != null && rows.length == rows[0].length ? Sym.TRUE : Sym.FALSE;
  }
}
