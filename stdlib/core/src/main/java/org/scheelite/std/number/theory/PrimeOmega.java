package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.integer.Primes;

/// How many prime factors a number has, each as often as it divides.
///
/// ```wl
/// In:  {PrimeOmega[12], PrimeOmega[1], PrimeOmega[{8, 30}]}
/// Out: {3, 0, {3, 3}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorInteger", "PrimeNu", "MoebiusMu"})
final class PrimeOmega {
  private PrimeOmega() {}

  @Form
  static @Nullable Expr count(Whole n, Frame frame) {
    if (n.sign() == 0) {
      return null;
    }
    return Int.of(
        Primes.factors(n.big().abs(), frame).values().stream().mapToInt(Integer::intValue).sum());
  }
}
