package org.scheelite.std.number.predicate;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;

/// Whether an expression is a number.
///
/// `NumberQ[x]` is `True` for integers, rationals, reals and complex numbers, and `False` for
/// everything else, symbolic constants such as `Pi` included.
///
/// ```wl
/// In:  {NumberQ[3], NumberQ[2.5], NumberQ[1 + I]}
/// Out: {True, True, True}
/// ```
///
/// ```wl
/// In:  {NumberQ[Pi], NumberQ[x]}
/// Out: {False, False}
/// ```
@Builtin(seeAlso = {"NumericQ", "IntegerQ"})
final class NumberQ {
  private NumberQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(x instanceof Num);
  }
}
