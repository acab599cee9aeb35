package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.integer.Primes;

/// The least power that is 1 for all numbers without common divisors with the modulus.
///
/// `CarmichaelLambda[n]` is the least `m` with `Mod[k^m, n] == 1` for all `k` coprime to `n`.
///
/// ```wl
/// In:  {CarmichaelLambda[7], CarmichaelLambda[8], CarmichaelLambda[12], CarmichaelLambda[35]}
/// Out: {6, 2, 2, 12}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"EulerPhi", "MultiplicativeOrder"})
final class CarmichaelLambda {
  private CarmichaelLambda() {}

  @Form
  static @Nullable Expr least(Whole n, Frame frame) {
    if (n.sign() == 0) {
      return null;
    }
    BigInteger least = BigInteger.ONE;
    for (Map.Entry<BigInteger, Integer> factor : Primes.factors(n.big().abs(), frame).entrySet()) {
      BigInteger p = factor.getKey();
      int k = factor.getValue();
      BigInteger order = p.subtract(BigInteger.ONE).multiply(p.pow(k - 1));
      if (p.equals(BigInteger.TWO) && k > 2) {
        order = order.shiftRight(1);
      }
      least = least.divide(least.gcd(order)).multiply(order);
    }
    return Whole.of(least);
  }
}
