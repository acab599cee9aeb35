package org.scheelite.std.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.Apint;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// Reals of arbitrary precision. Each knows how many of its digits are significant; the value is
/// held with a few more, so that rounding stays out of sight.
public final class BigReals {
  /// Significant decimal digits of a machine real: `53 Log10[2]`.
  public static final double MACHINE_PRECISION = 53 * Math.log10(2);

  /// How many digits more than significant are held.
  private static final int GUARD = 6;

  /// Integers are brought to their leading bits where there are so many more of them.
  private static final int CUT = 4096;

  private BigReals() {}

  /// The number with this many significant digits.
  public static BigReal of(Apfloat value, double precision) {
    return new BigReal(value.precision(held(precision)), precision);
  }

  /// How many digits are held for so many significant ones.
  public static long held(double precision) {
    return Math.max(1, (long) Math.ceil(precision) + GUARD);
  }

  /// The significant digits of a real number; infinite for an exact one.
  public static double precision(Num a) {
    return switch (a) {
      case Whole _, Rational _ -> Double.POSITIVE_INFINITY;
      case Real _ -> MACHINE_PRECISION;
      case BigReal big -> big.precision();
      case Complex(Num re, Num im) -> Math.min(precision(re), precision(im));
    };
  }

  /// The known decimal places of a real number.
  public static double accuracy(Num a) {
    double precision = precision(a);
    return a.sign() == 0 && a instanceof BigReal ? precision : precision - log10(a);
  }

  /// Whether the value is a finite number, as everything but a machine infinity is.
  static boolean finite(Num a) {
    return !(a instanceof Real(double x)) || Double.isFinite(x);
  }

  /// The value of a real number with so many digits.
  public static Apfloat apfloat(Num a, long digits) {
    return switch (a) {
      case Whole whole -> exact(whole.big(), digits);
      case Rational(BigInteger numerator, BigInteger denominator) ->
          new Apfloat(numerator, digits + GUARD).divide(new Apfloat(denominator, digits + GUARD));
      case Real(double x) -> new Apfloat(new BigDecimal(x), digits);
      case BigReal(Apfloat value, _) -> value;
      case Complex(Num re, _) -> apfloat(re, digits);
    };
  }

  private static Apfloat exact(BigInteger value, long digits) {
    if (value.bitLength() < 64) {
      return new Apint(value);
    }
    int cut = value.bitLength() - (int) Math.min(digits * 4 + 64, Integer.MAX_VALUE);
    if (cut < CUT) {
      return new Apfloat(value, digits);
    }
    Apfloat leading = new Apfloat(value.shiftRight(cut), digits + GUARD);
    return leading.multiply(ApfloatMath.pow(new Apfloat(2, digits + GUARD), cut)).precision(digits);
  }

  /// The value with as many digits as are held, also where it is a short one such as 1.
  static Apfloat working(BigReal x) {
    long digits = held(x.precision());
    return x.value().precision() < digits && x.value().signum() != 0
        ? new Apfloat(x.value().toString(), digits)
        : x.value().precision(digits);
  }

  /// The significant digits of a result computed from a number with `precision` of them.
  static double known(Apfloat result, double precision) {
    return Math.max(1, Math.min(precision, (double) result.precision() - GUARD));
  }

  /// The number with at most so many significant digits.
  public static BigReal toPrecision(Num a, double precision) {
    double known = Math.min(precision, precision(a));
    return of(apfloat(a, held(known)), known);
  }

  static Num add(Num a, Num b) {
    double precision = Math.min(precision(a), precision(b));
    Apfloat x = apfloat(a, held(precision) + spread(a, b));
    Apfloat y = apfloat(b, held(precision) + spread(a, b));
    Apfloat sum = x.add(y);
    double accuracy = combined(accuracy(a), accuracy(b));
    if (sum.signum() == 0) {
      return new BigReal(Apfloat.ZERO, accuracy);
    }
    double known = accuracy + log10(sum);
    return known < 0.1 ? new BigReal(Apfloat.ZERO, accuracy) : of(sum, known);
  }

  /// How many digits apart two numbers lie.
  private static long spread(Num a, Num b) {
    if (a.sign() == 0 || b.sign() == 0) {
      return 0;
    }
    return Math.min(100_000, (long) Math.abs(log10(a) - log10(b)) + 1);
  }

  static Num multiply(Num a, Num b) {
    if (a.sign() == 0 || b.sign() == 0) {
      return zeroProduct(a, b);
    }
    double precision = combined(precision(a), precision(b));
    long digits = held(precision);
    return of(apfloat(a, digits).multiply(apfloat(b, digits)), precision);
  }

  private static Num zeroProduct(Num a, Num b) {
    Num zero = a.sign() == 0 ? a : b;
    Num other = zero == a ? b : a;
    double size = other.sign() == 0 ? -accuracy(other) : log10(other);
    return zero.isExact() ? zero : new BigReal(Apfloat.ZERO, accuracy(zero) - size);
  }

  static BigReal reciprocal(Num a) {
    double precision = precision(a);
    Apfloat one = new Apfloat(1, held(precision));
    return of(one.divide(apfloat(a, held(precision))), precision);
  }

  /// The significance of a result that depends on two numbers.
  static double combined(double p, double q) {
    double low = Math.min(p, q);
    double high = Math.max(p, q);
    return high - low > 17 ? low : low - Math.log10(1 + Math.pow(10, low - high));
  }

  /// The decimal logarithm of the size of a real number; very small for zero.
  static double log10(Num a) {
    if (a instanceof Real || a instanceof Whole w && w.big().bitLength() < 1000) {
      double x = Math.abs(a.doubleValue());
      return x == 0 ? -400 : Math.log10(x);
    }
    if (a instanceof Rational(BigInteger n, BigInteger d)) {
      return log10(Whole.of(n)) - log10(Whole.of(d));
    }
    return log10(apfloat(a, 20));
  }

  private static double log10(Apfloat value) {
    if (value.signum() == 0) {
      return -400;
    }
    long scale = value.scale();
    double mantissa = ApfloatMath.scale(value.precision(20), -scale).doubleValue();
    return scale + Math.log10(Math.abs(mantissa));
  }
}
