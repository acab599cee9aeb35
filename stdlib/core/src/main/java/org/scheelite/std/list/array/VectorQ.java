package org.scheelite.std.list.array;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Parts;

/// Whether an expression is a list without lists in it.
///
/// `VectorQ[expr]` tells whether `expr` is a list none of whose elements is a list; `VectorQ[expr,
/// test]` whether `test` gives `True` for each of them as well.
///
/// ```wl
/// In:  VectorQ[{1, x}]
/// Out: True
/// In:  VectorQ[{{1}, {2}}]
/// Out: False
/// In:  VectorQ[{1, x}, NumberQ]
/// Out: False
/// In:  VectorQ[{1, {2}}]
/// Out: False
/// ```
@Builtin(seeAlso = {"MatrixQ", "ArrayQ", "ListQ"})
final class VectorQ {

  @Form
  static Expr vector(Expr expr) {
    return Sym.bool(isVector(expr));
  }

  @Form
  static Expr tested(Expr expr, Expr test, Frame frame) {
    return Sym.bool(isVector(expr) && ArrayQ.all(expr, test, frame));
  }

  private static boolean isVector(Expr expr) {
    return switch (expr) {
      case Packed packed -> packed.rank() == 1;
      case NumArray array -> array.rank() == 1;
      default -> Lists.isList(expr) && Parts.of(expr).stream().noneMatch(Lists::isList);
    };
  }
}
