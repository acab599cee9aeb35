package org.scheelite.std.number.predicate;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Whether an expression is an integer.
///
/// `IntegerQ[x]` is `True` for the exact integers only.
///
/// ```wl
/// In:  {IntegerQ[3], IntegerQ[3.], IntegerQ[1/2]}
/// Out: {True, False, False}
/// ```
///
/// ```wl
/// In:  IntegerQ[x]
/// Out: False
/// ```
@Builtin(seeAlso = {"NumberQ", "EvenQ"})
final class IntegerQ {
  private IntegerQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(x instanceof Whole);
  }
}
