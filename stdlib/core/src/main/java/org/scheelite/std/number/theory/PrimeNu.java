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

/// How many different primes divide a number.
///
/// ```wl
/// In:  {PrimeNu[12], PrimeNu[1], PrimeNu[{8, 30}]}
/// Out: {2, 0, {1, 3}}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorInteger", "PrimeOmega", "MoebiusMu"})
final class PrimeNu {
  private PrimeNu() {}

  @Form
  static @Nullable Expr count(Whole n, Frame frame) {
    if (n.sign() == 0) {
      return null;
    }
    return Int.of(Primes.factors(n.big().abs(), frame).size());
  }
}
