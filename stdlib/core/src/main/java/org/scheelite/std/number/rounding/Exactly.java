package org.scheelite.std.number.rounding;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;

/// Exact values of inexact reals.
final class Exactly {
  private Exactly() {}

  /// The fraction an inexact real is, digit for digit.
  static Num of(BigReal x) {
    BigDecimal value = new BigDecimal(x.value().toString());
    return value.scale() <= 0
        ? Whole.of(value.toBigInteger())
        : Rational.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }
}
