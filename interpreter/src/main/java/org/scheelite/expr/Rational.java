package org.scheelite.expr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// A fraction in lowest terms with a denominator above 1; made by [#of].
public record Rational(BigInteger numerator, BigInteger denominator) implements Num {
  /// The leading bits that decide about the machine number next to a fraction.
  private static final int BITS = 512;

  /// Longer numbers have their common divisor by the method for long ones.
  private static final int LONG = 1 << 13;

  private static final MathContext DIGITS = new MathContext(25);

  /// The exact quotient, an integer where it divides; `denominator` must not be zero.
  public static Num of(BigInteger numerator, BigInteger denominator) {
    BigInteger gcd =
        numerator.bitLength() < LONG || denominator.bitLength() < LONG
            ? numerator.gcd(denominator)
            : LongIntegers.gcd(numerator.abs(), denominator.abs(), () -> {});
    if (denominator.signum() < 0) {
      gcd = gcd.negate();
    }
    BigInteger n = numerator.divide(gcd);
    BigInteger d = denominator.divide(gcd);
    return d.equals(BigInteger.ONE) ? Whole.of(n) : new Rational(n, d);
  }

  /// The exact quotient of two machine integers.
  public static Num of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  @Override
  public Expr head() {
    return Sym.RATIONAL;
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public double doubleValue() {
    if (numerator.bitLength() <= 53 && denominator.bitLength() <= 53) {
      return numerator.doubleValue() / denominator.doubleValue(); // both exact: rounded once
    }
    int up = Math.max(0, numerator.bitLength() - BITS);
    int down = Math.max(0, denominator.bitLength() - BITS);
    if (up > 0 || down > 0) {
      BigInteger n = numerator.shiftRight(up);
      BigInteger d = denominator.shiftRight(down);
      double quotient = new BigDecimal(n).divide(new BigDecimal(d), DIGITS).doubleValue();
      return Math.scalb(quotient, up - down);
    }
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS).doubleValue();
  }

  @Override
  public int sign() {
    return numerator.signum();
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
