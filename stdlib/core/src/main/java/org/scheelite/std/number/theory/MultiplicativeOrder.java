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

/// The order of a number modulo another.
///
/// `MultiplicativeOrder[k, n]` is the least positive `m` with `Mod[k^m, n] == 1`.
///
/// ```wl
/// In:  {MultiplicativeOrder[2, 7], MultiplicativeOrder[5, 8], MultiplicativeOrder[10, 997]}
/// Out: {3, 2, 166}
/// In:  MultiplicativeOrder[2, 4]
/// Out: MultiplicativeOrder[2, 4]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"PowerMod", "CarmichaelLambda", "PrimitiveRoot"})
final class MultiplicativeOrder {
  private MultiplicativeOrder() {}

  @Form
  static @Nullable Expr order(Whole k, Whole n, Frame frame) {
    BigInteger modulus = n.big().abs();
    if (modulus.signum() == 0 || !k.big().gcd(modulus).equals(BigInteger.ONE)) {
      return null;
    }
    return Whole.of(order(k.big(), modulus, frame));
  }

  /// The order of a number that has no common divisor with the modulus: it divides the number of
  /// such residues.
  static BigInteger order(BigInteger k, BigInteger modulus, Frame frame) {
    if (modulus.equals(BigInteger.ONE)) {
      return BigInteger.ONE;
    }
    BigInteger order = BigInteger.ONE;
    for (Map.Entry<BigInteger, Integer> factor : Primes.factors(modulus, frame).entrySet()) {
      BigInteger p = factor.getKey();
      order = order.multiply(p.subtract(BigInteger.ONE)).multiply(p.pow(factor.getValue() - 1));
    }
    if (order.equals(BigInteger.ONE)) {
      return order;
    }
    for (BigInteger p : Primes.factors(order, frame).keySet()) {
      frame.poll();
      while (order.mod(p).signum() == 0
          && k.modPow(order.divide(p), modulus).equals(BigInteger.ONE)) {
        order = order.divide(p);
      }
    }
    return order;
  }
}
