package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Whole;

/// The number with the digits in reverse order.
///
/// `IntegerReverse[n]` reverses the decimal digits of `n`, `IntegerReverse[n, b]` those to base
/// `b`.
///
/// ```wl
/// In:  {IntegerReverse[1234], IntegerReverse[120], IntegerReverse[6, 2]}
/// Out: {4321, 21, 3}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"IntegerDigits", "FromDigits"})
final class IntegerReverse {
  private IntegerReverse() {}

  @Form
  static Expr reversed(Whole n) {
    String digits = n.big().abs().toString();
    return Whole.of(new BigInteger(new StringBuilder(digits).reverse().toString()));
  }

  @Form
  static @Nullable Expr reversed(Whole n, Whole base) {
    if (base.big().compareTo(BigInteger.ONE) <= 0) {
      return null;
    }
    BigInteger rest = n.big().abs();
    BigInteger reversed = BigInteger.ZERO;
    while (rest.signum() > 0) {
      BigInteger[] next = rest.divideAndRemainder(base.big());
      reversed = reversed.multiply(base.big()).add(next[1]);
      rest = next[0];
    }
    return Whole.of(reversed);
  }
}
