package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.integer.Primes;

/// A generator of the residues that have no common divisor with the modulus.
///
/// `PrimitiveRoot[n]` is the least such generator, where there is one: for 2, 4, powers of odd
/// primes and twice those.
///
/// ```wl
/// In:  {PrimitiveRoot[7], PrimitiveRoot[9], PrimitiveRoot[10]}
/// Out: {3, 2, 3}
/// In:  PrimitiveRoot[12]
/// Out: PrimitiveRoot[12]
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"MultiplicativeOrder", "EulerPhi"})
final class PrimitiveRoot {
  private PrimitiveRoot() {}

  @Form
  static @Nullable Expr root(Whole n, Frame frame) {
    BigInteger modulus = n.big();
    if (modulus.compareTo(BigInteger.TWO) < 0) {
      return null;
    }
    BigInteger odd = modulus.testBit(0) ? modulus : modulus.shiftRight(1);
    boolean cyclic =
        odd.compareTo(BigInteger.TWO) <= 0
            || odd.testBit(0) && Primes.factors(odd, frame).size() == 1;
    if (!cyclic) {
      return null;
    }
    BigInteger all = BigInteger.ONE;
    for (var factor : Primes.factors(modulus, frame).entrySet()) {
      BigInteger p = factor.getKey();
      all = all.multiply(p.subtract(BigInteger.ONE)).multiply(p.pow(factor.getValue() - 1));
    }
    for (BigInteger k = BigInteger.ONE; ; k = k.add(BigInteger.ONE)) {
      frame.poll();
      if (k.gcd(modulus).equals(BigInteger.ONE)
          && MultiplicativeOrder.order(k, modulus, frame).equals(all)) {
        return Whole.of(k);
      }
    }
  }
}
