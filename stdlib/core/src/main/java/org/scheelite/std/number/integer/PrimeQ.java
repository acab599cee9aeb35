package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Whether an integer is prime.
///
/// `PrimeQ[n]` is `True` for prime numbers, and for their negatives.
///
/// ```wl
/// In:  {PrimeQ[7], PrimeQ[9], PrimeQ[2^61 - 1]}
/// Out: {True, False, True}
/// ```
///
/// ```wl
/// In:  PrimeQ[{1, 2, x}]
/// Out: {False, True, False}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Prime", "NextPrime", "FactorInteger"})
final class PrimeQ {
  private PrimeQ() {}

  @Form
  static Expr test(Expr n) {
    return Sym.bool(n instanceof Whole whole && Primes.isPrime(whole.big().abs()));
  }
}
