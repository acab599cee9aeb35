package org.scheelite.std.list.array;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Shapes;

/// Whether an expression is a matrix.
///
/// `MatrixQ[expr]` tells whether `expr` is a list of lists of equal length whose elements are no
/// lists; `MatrixQ[expr, test]` whether `test` gives `True` for each element as well.
///
/// ```wl
/// In:  MatrixQ[{{1, 2}, {3, x}}]
/// Out: True
/// In:  MatrixQ[{{1, 2}, {3}}]
/// Out: False
/// In:  MatrixQ[{{1, 2}, {3, x}}, NumberQ]
/// Out: False
/// ```
@Builtin(seeAlso = {"VectorQ", "ArrayQ", "Dimensions"})
final class MatrixQ {

  @Form
  static Expr matrix(Expr expr) {
    return Sym.bool(Shapes.full(expr).length == 2);
  }

  @Form
  static Expr tested(Expr expr, Expr test, Frame frame) {
    return Sym.bool(Shapes.full(expr).length == 2 && ArrayQ.all(expr, test, frame));
  }
}
