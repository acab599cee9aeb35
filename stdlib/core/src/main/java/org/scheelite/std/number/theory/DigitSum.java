package org.scheelite.std.number.theory;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Whole;

/// The sum of the digits of an integer.
///
/// `DigitSum[n]` adds the decimal digits of `n`, `DigitSum[n, b]` those to base `b`.
///
/// ```wl
/// In:  {DigitSum[1234], DigitSum[-99], DigitSum[7, 2]}
/// Out: {10, 18, 3}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"IntegerDigits", "DigitCount"})
final class DigitSum {
  private DigitSum() {}

  @Form
  static Expr sum(Whole n) {
    return Whole.of(
        BigInteger.valueOf(n.big().abs().toString().chars().mapToLong(c -> c - '0').sum()));
  }

  @Form
  static @Nullable Expr sum(Whole n, Whole base) {
    if (base.big().compareTo(BigInteger.ONE) <= 0) {
      return null;
    }
    BigInteger rest = n.big().abs();
    BigInteger sum = BigInteger.ZERO;
    while (rest.signum() > 0) {
      BigInteger[] next = rest.divideAndRemainder(base.big());
      sum = sum.add(next[1]);
      rest = next[0];
    }
    return Whole.of(sum);
  }
}
