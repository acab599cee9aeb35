package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.integer.Primes;

/// Whether no square divides an integer or polynomial.
///
/// ```wl
/// In:  {SquareFreeQ[10], SquareFreeQ[12], SquareFreeQ[-30], SquareFreeQ[0]}
/// Out: {True, False, True, False}
/// In:  {SquareFreeQ[x^2 - 1], SquareFreeQ[x^2 + 2 x + 1]}
/// Out: {True, False}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorInteger", "MoebiusMu", "FactorSquareFree"})
final class SquareFreeQ {
  private SquareFreeQ() {}

  @Form
  static Expr test(Expr expr, Frame frame) {
    if (expr instanceof Whole n) {
      return Sym.bool(
          n.sign() != 0
              && Primes.factors(n.big().abs(), frame).values().stream().allMatch(k -> k == 1));
    }
    if (expr instanceof Num) {
      return Sym.FALSE;
    }
    return Sym.bool(
        frame.call(Symbol.system("FactorSquareFreeList"), expr) instanceof Normal factors
            && factors.is(Sym.LIST)
            && factors.args().stream().allMatch(SquareFreeQ::isSingle));
  }

  private static boolean isSingle(Expr factor) {
    return factor instanceof Normal pair
        && pair.is(Sym.LIST, 2)
        && (pair.arg(0) instanceof Num || pair.arg(1).equals(Int.ONE));
  }
}
