package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Whole;

/// The symbol that tells squares from others modulo an odd number.
///
/// `JacobiSymbol[n, m]` is, for prime `m`, 1 where `n` is a square modulo `m`, -1 where not, and 0
/// where `m` divides `n`; for other odd `m` the product over the prime factors.
///
/// ```wl
/// In:  {JacobiSymbol[2, 7], JacobiSymbol[3, 7], JacobiSymbol[10, 5], JacobiSymbol[2, 15]}
/// Out: {1, -1, 0, 1}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"PowerMod", "PrimeQ"})
final class JacobiSymbol {
  private JacobiSymbol() {}

  @Form
  static @Nullable Expr symbol(Whole n, Whole m) {
    return m.sign() <= 0 || !m.big().testBit(0) ? null : Int.of(jacobi(n.big(), m.big()));
  }

  static int jacobi(BigInteger n, BigInteger odd) {
    BigInteger a = n.mod(odd);
    BigInteger m = odd;
    int sign = 1;
    while (a.signum() != 0) {
      int twos = a.getLowestSetBit();
      int eighth = m.intValue() & 7;
      if (twos % 2 == 1 && (eighth == 3 || eighth == 5)) {
        sign = -sign;
      }
      a = a.shiftRight(twos);
      if ((a.intValue() & 3) == 3 && (m.intValue() & 3) == 3) {
        sign = -sign;
      }
      BigInteger rest = m.mod(a);
      m = a;
      a = rest;
    }
    return m.equals(BigInteger.ONE) ? sign : 0;
  }
}
