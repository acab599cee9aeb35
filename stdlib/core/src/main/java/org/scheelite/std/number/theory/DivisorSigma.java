package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.integer.Primes;

/// Sums of powers of divisors.
///
/// `DivisorSigma[k, n]` is the sum of the `k`-th powers of the divisors of `n`.
///
/// ```wl
/// In:  {DivisorSigma[0, 12], DivisorSigma[1, 12], DivisorSigma[2, 20]}
/// Out: {6, 28, 546}
/// In:  DivisorSigma[1, {1, 2, 3, 4, 6}]
/// Out: {1, 3, 4, 7, 12}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Divisors", "EulerPhi"})
final class DivisorSigma {
  private DivisorSigma() {}

  @Form
  static @Nullable Expr sum(Int k, Whole n, Frame frame) {
    if (n.sign() == 0 || k.value() < 0 || k.value() > 10_000) {
      return null;
    }
    BigInteger sum = BigInteger.ONE;
    for (Map.Entry<BigInteger, Integer> factor : Primes.factors(n.big().abs(), frame).entrySet()) {
      BigInteger step = factor.getKey().pow((int) k.value());
      BigInteger powers = BigInteger.ONE;
      for (int i = 0; i < factor.getValue(); i++) {
        powers = powers.multiply(step).add(BigInteger.ONE);
      }
      sum = sum.multiply(powers);
    }
    return Whole.of(sum);
  }
}
