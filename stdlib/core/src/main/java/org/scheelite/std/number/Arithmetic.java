package org.scheelite.std.number;

import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// The arithmetic of two numbers of any kinds. Machine integers overflow into big ones, machine
/// reals into reals of arbitrary precision; exact and inexact together give inexact.
public final class Arithmetic {
  private Arithmetic() {}

  /// `a + b`.
  public static Num add(Num a, Num b) {
    if (a instanceof Real(double x) && b instanceof Real(double y)) {
      return finite(x + y) ? new Real(x + y) : hugeSum(a, b);
    }
    if (a instanceof Int(long x) && b instanceof Int(long y)) {
      long sum = x + y;
      boolean overflow = ((x ^ sum) & (y ^ sum)) < 0;
      return overflow ? Whole.of(((Int) a).big().add(((Int) b).big())) : Int.of(sum);
    }
    if (a instanceof Complex || b instanceof Complex) {
      return Complexes.of(add(re(a), re(b)), add(im(a), im(b)));
    }
    if (a instanceof Real || b instanceof Real) {
      double sum = a.doubleValue() + b.doubleValue();
      return finite(sum) ? new Real(sum) : hugeSum(a, b);
    }
    return a instanceof BigReal || b instanceof BigReal ? BigReals.add(a, b) : Fractions.add(a, b);
  }

  /// `a - b`.
  public static Num subtract(Num a, Num b) {
    if (a instanceof Real(double x) && b instanceof Real(double y) && finite(x - y)) {
      return new Real(x - y);
    }
    return add(a, negate(b));
  }

  /// `a b`.
  public static Num multiply(Num a, Num b) {
    if (a instanceof Real(double x) && b instanceof Real(double y)) {
      return finite(x * y) ? new Real(x * y) : hugeProduct(a, b);
    }
    if (a instanceof Int(long x) && b instanceof Int(long y)) {
      long low = x * y;
      return Math.multiplyHigh(x, y) == low >> 63
          ? Int.of(low)
          : Whole.of(((Int) a).big().multiply(((Int) b).big()));
    }
    if (a instanceof Complex || b instanceof Complex) {
      return Complexes.multiply(a, b);
    }
    if (a instanceof Real || b instanceof Real) {
      double product = a.doubleValue() * b.doubleValue();
      return finite(product) ? new Real(product) : hugeProduct(a, b);
    }
    return a instanceof BigReal || b instanceof BigReal
        ? BigReals.multiply(a, b)
        : Fractions.multiply(a, b);
  }

  /// `-a`.
  public static Num negate(Num a) {
    return switch (a) {
      case Int(long x) -> x == Long.MIN_VALUE ? Whole.of(((Int) a).big().negate()) : Int.of(-x);
      case Whole whole -> Whole.of(whole.big().negate());
      case Rational(var numerator, var denominator) ->
          new Rational(numerator.negate(), denominator);
      case Real(double x) -> new Real(-x);
      case BigReal(var value, double precision) -> new BigReal(value.negate(), precision);
      case Complex(Num re, Num im) -> Complexes.of(negate(re), negate(im));
    };
  }

  /// `1/a`; `a` must not be zero.
  public static Num reciprocal(Num a) {
    return switch (a) {
      case Whole whole -> Rational.of(java.math.BigInteger.ONE, whole.big());
      case Rational(var numerator, var denominator) -> Rational.of(denominator, numerator);
      case Real(double x) when finite(1 / x) -> new Real(1 / x);
      case Real _, BigReal _ -> BigReals.reciprocal(a);
      case Complex z -> Complexes.reciprocal(z);
    };
  }

  /// `a/b`; `b` must not be zero. Machine reals are divided directly, so rounded once.
  public static Num divide(Num a, Num b) {
    if (!(a instanceof Complex) && !(b instanceof Complex)) {
      if (a instanceof Real || b instanceof Real) {
        double quotient = a.doubleValue() / b.doubleValue();
        if (finite(quotient)) {
          return new Real(quotient);
        }
      }
      if (a instanceof Int(long x) && b instanceof Int(long y) && y != -1 && x % y == 0) {
        return Int.of(x / y);
      }
    }
    return multiply(a, reciprocal(b));
  }

  /// The absolute value of a real number.
  public static Num abs(Num a) {
    return a.sign() < 0 ? negate(a) : a instanceof Real(double x) && x == 0 ? Real.ZERO : a;
  }

  /// The real part.
  public static Num re(Num a) {
    return a instanceof Complex(Num re, _) ? re : a;
  }

  /// The imaginary part; an exact zero for a real number.
  public static Num im(Num a) {
    return a instanceof Complex(_, Num im) ? im : Int.ZERO;
  }

  /// Whether this is the exact number 0.
  public static boolean isExactZero(Num a) {
    return a instanceof Int(long x) && x == 0;
  }

  /// Whether a number is zero, exactly or as far as is known of it.
  public static boolean isZero(Num a) {
    return a instanceof Complex(Num re, Num im) ? isZero(re) && isZero(im) : a.sign() == 0;
  }

  private static boolean finite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  private static Num hugeSum(Num a, Num b) {
    return BigReals.finite(a) && BigReals.finite(b)
        ? BigReals.add(a, b)
        : new Real(a.doubleValue() + b.doubleValue());
  }

  private static Num hugeProduct(Num a, Num b) {
    return BigReals.finite(a) && BigReals.finite(b)
        ? BigReals.multiply(a, b)
        : new Real(a.doubleValue() * b.doubleValue());
  }
}
