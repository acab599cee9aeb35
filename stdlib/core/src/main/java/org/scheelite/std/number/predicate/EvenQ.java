package org.scheelite.std.number.predicate;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Whether an expression is an even integer.
///
/// `EvenQ[n]` is `True` for even integers and `False` for everything else.
///
/// ```wl
/// In:  {EvenQ[2], EvenQ[3], EvenQ[2.]}
/// Out: {True, False, False}
/// ```
///
/// ```wl
/// In:  EvenQ[{1, 2}]
/// Out: {False, True}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"OddQ", "IntegerQ"})
final class EvenQ {
  private EvenQ() {}

  @Form
  static Expr test(Expr x) {
    return Sym.bool(
        x instanceof Int(long n) ? (n & 1) == 0 : x instanceof Whole big && !big.big().testBit(0));
  }
}
