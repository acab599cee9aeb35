package org.scheelite.std.number;

import java.math.BigInteger;
import org.scheelite.budget.Budget;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Int;
import org.scheelite.expr.LongIntegers;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;

/// Exact powers, sums and products that take so long that they must be stoppable.
public final class BigPowers {
  /// Powers with fewer bits are made in one go, which takes some milliseconds.
  private static final int PIECE = 1 << 19;

  /// Exact powers with more bits overflow.
  private static final double MOST = 1L << 34;

  private BigPowers() {}

  /// Whether a power has so many bits that it is computed here, but not too many to be computed.
  public static boolean isLarge(Num base, long exponent) {
    double bits = Math.max(bits(base), 1) * Math.abs((double) exponent);
    return Fractions.is(base) && bits > PIECE && bits < Integer.MAX_VALUE;
  }

  /// Whether a power with a whole exponent has more digits than any number may have.
  public static boolean isBeyond(Num base, Num exponent) {
    if (!(exponent instanceof Whole whole)) {
      return false;
    }
    int bits = base instanceof Complex(Num re, Num im) ? Math.max(bits(re), bits(im)) : bits(base);
    return Math.max(bits, 1) * Math.abs(whole.doubleValue()) > MOST;
  }

  /// `base^exponent`; looks at the budget on the way.
  public static Num power(Num base, int exponent, Frame frame) {
    int size = Math.abs(exponent);
    BigInteger up = power(Fractions.numerator(base), size, frame);
    BigInteger down = power(Fractions.denominator(base), size, frame);
    return exponent > 0 ? quotient(up, down) : quotient(down, up);
  }

  private static BigInteger power(BigInteger base, int exponent, Frame frame) {
    return base.abs().bitLength() < 2
        ? base.pow(exponent & 1 | 2)
        : LongIntegers.power(base, exponent, () -> frame.budget().check());
  }

  /// The quotient of numbers without common divisors.
  private static Num quotient(BigInteger up, BigInteger down) {
    if (down.signum() < 0) {
      return quotient(up.negate(), down.negate());
    }
    return down.equals(BigInteger.ONE) ? Whole.of(up) : new Rational(up, down);
  }

  private static int bits(Num a) {
    return Fractions.is(a)
        ? Math.max(Fractions.numerator(a).bitLength(), Fractions.denominator(a).bitLength())
        : 0;
  }

  private static boolean areLong(Num a, Num b) {
    return !(a instanceof Int || b instanceof Int)
        && Fractions.is(a)
        && Fractions.is(b)
        && (long) bits(a) + bits(b) > PIECE;
  }

  /// `a + b`; looks at the budget where it takes long.
  public static Num add(Num a, Num b, Budget budget) {
    if (!areLong(a, b) || a instanceof Whole && b instanceof Whole) {
      return Arithmetic.add(a, b);
    }
    BigInteger down = product(Fractions.denominator(a), Fractions.denominator(b), budget);
    BigInteger up =
        product(Fractions.numerator(a), Fractions.denominator(b), budget)
            .add(product(Fractions.numerator(b), Fractions.denominator(a), budget));
    return reduced(up, down, budget);
  }

  /// `a b`; looks at the budget where it takes long.
  public static Num multiply(Num a, Num b, Budget budget) {
    if (!areLong(a, b)) {
      return Arithmetic.multiply(a, b);
    }
    BigInteger up = product(Fractions.numerator(a), Fractions.numerator(b), budget);
    BigInteger down = product(Fractions.denominator(a), Fractions.denominator(b), budget);
    return reduced(up, down, budget);
  }

  private static BigInteger product(BigInteger a, BigInteger b, Budget budget) {
    return LongIntegers.multiply(a, b, () -> budget.check());
  }

  private static Num reduced(BigInteger up, BigInteger down, Budget budget) {
    if (up.signum() == 0 || down.equals(BigInteger.ONE)) {
      return Whole.of(up);
    }
    Runnable poll = () -> budget.check();
    BigInteger common = LongIntegers.gcd(up.abs(), down, poll);
    if (common.equals(BigInteger.ONE)) {
      return quotient(up, down);
    }
    BigInteger size = LongIntegers.divide(up.abs(), common, poll)[0];
    return quotient(
        up.signum() < 0 ? size.negate() : size, LongIntegers.divide(down, common, poll)[0]);
  }
}
