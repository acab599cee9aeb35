package org.scheelite.std.algebra.domain;

import org.scheelite.builtin.Builtin;

/// The domain of prime numbers.
///
/// `Element[x, Primes]` says that `x` is a prime number.
///
/// ```wl
/// In:  {Element[7, Primes], Element[9, Primes]}
/// Out: {True, False}
/// In:  Element[p, Primes]
/// Out: Element[p, Primes]
/// ```
@Builtin(seeAlso = {"Element", "PrimeQ", "Integers"})
final class Primes {
  private Primes() {}
}
