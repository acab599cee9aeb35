package org.scheelite.std.number.integer;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Whether an integer is prime.
///
/// `PrimeQ[n]` is `True` for prime numbers, and for their negatives. With `GaussianIntegers ->
/// True`, or for complex numbers, it is about primes among complex integers.
///
/// ```wl
/// In:  {PrimeQ[7], PrimeQ[9], PrimeQ[2^61 - 1]}
/// Out: {True, False, True}
/// ```
///
/// ```wl
/// In:  PrimeQ[{1, 2, x}]
/// Out: {False, True, False}
/// In:  {PrimeQ[5, GaussianIntegers -> True], PrimeQ[3, GaussianIntegers -> True], PrimeQ[2 + I]}
/// Out: {False, True, True}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Prime", "NextPrime", "FactorInteger"})
final class PrimeQ {
  static final Option<Boolean> GAUSSIAN_INTEGERS = GaussianIntegers.OPTION;

  private PrimeQ() {}

  @Form
  static Expr test(Expr n, Options options) {
    return options.get(GAUSSIAN_INTEGERS) || n instanceof Complex
        ? Sym.bool(GaussianIntegers.isPrime(n))
        : Sym.bool(n instanceof Whole whole && Primes.isPrime(whole.big().abs()));
  }
}
