package org.scheelite.std.number;

import java.math.BigInteger;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;

/// The arithmetic of exact real numbers: integers and rationals.
public final class Fractions {
  private Fractions() {}

  /// Whether this is an integer or a rational.
  public static boolean is(Object number) {
    return number instanceof Whole || number instanceof Rational;
  }

  /// The numerator of an integer or rational.
  public static BigInteger numerator(Num a) {
    return switch (a) {
      case Whole whole -> whole.big();
      case Rational(BigInteger numerator, _) -> numerator;
      default -> throw new IllegalArgumentException("not a fraction: " + a);
    };
  }

  /// The positive denominator of an integer or rational.
  public static BigInteger denominator(Num a) {
    return a instanceof Rational(_, BigInteger denominator) ? denominator : BigInteger.ONE;
  }

  static Num add(Num a, Num b) {
    if (a instanceof Whole m && b instanceof Whole n) {
      return Whole.of(m.big().add(n.big()));
    }
    BigInteger da = denominator(a);
    BigInteger db = denominator(b);
    return Rational.of(numerator(a).multiply(db).add(numerator(b).multiply(da)), da.multiply(db));
  }

  static Num multiply(Num a, Num b) {
    if (a instanceof Whole m && b instanceof Whole n) {
      return Whole.of(m.big().multiply(n.big()));
    }
    return Rational.of(
        numerator(a).multiply(numerator(b)), denominator(a).multiply(denominator(b)));
  }

  /// The largest integer not above `a`.
  public static BigInteger floor(Num a) {
    BigInteger[] parts = numerator(a).divideAndRemainder(denominator(a));
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /// The nearest integer, the even one of two.
  public static BigInteger round(Num a) {
    BigInteger below = floor(a);
    Num rest = Arithmetic.subtract(a, Whole.of(below));
    int side = numerator(rest).shiftLeft(1).compareTo(denominator(rest));
    boolean up = side > 0 || side == 0 && below.testBit(0);
    return up ? below.add(BigInteger.ONE) : below;
  }
}
