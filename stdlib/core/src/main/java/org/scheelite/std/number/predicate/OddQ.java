package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Whether an expression is an odd integer.
///
/// `OddQ[n]` is `True` for odd integers and `False` for everything else.
///
/// ```wl
/// In:  {OddQ[2], OddQ[3], OddQ[x]}
/// Out: {False, True, False}
/// ```
///
/// ```wl
/// In:  OddQ[{1, 2}]
/// Out: {True, False}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"EvenQ", "IntegerQ"})
final class OddQ {
  private OddQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(
        x instanceof Int(long n) ? (n & 1) == 1 : x instanceof Whole big && big.big().testBit(0));
  }
}
