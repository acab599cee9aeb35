package org.scheelite.std.number.predicate;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;

/// Whether an expression stands for a number.
///
/// `NumericQ[x]` is `True` for numbers, constants such as `Pi`, and numeric functions of such.
///
/// ```wl
/// In:  {NumericQ[Pi], NumericQ[Sin[1] + E]}
/// Out: {True, True}
/// ```
///
/// ```wl
/// In:  NumericQ[x]
/// Out: False
/// ```
@Builtin(seeAlso = {"NumberQ", "N"})
final class NumericQ {
  private NumericQ() {}

  @Form
  static Expr test(Expr x, Frame frame) {
    return Sym.bool(Numerics.isNumeric(x, frame));
  }
}
