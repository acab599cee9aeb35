package org.scheelite.std.number;

import java.math.BigInteger;
import org.apfloat.Apcomplex;
import org.apfloat.ApcomplexMath;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.ApfloatRuntimeException;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;

/// Powers of numbers. The base is not zero where the exponent is zero or negative; callers answer
/// those cases with their messages.
public final class Powers {
  /// Exact powers with more bits than this are not computed.
  private static final long MOST_BITS = 1L << 31;

  /// Powers of roots with more bits than this are not computed: nothing could stop them.
  private static final long MOST_ROOT_BITS = 1L << 22;

  private Powers() {}

  /// The power as a number, or as an exact expression such as `2 Sqrt[2]`; null where it stays as
  /// it is, because it is in lowest form or too large.
  public static @Nullable Expr of(Num base, Num exponent) {
    if (base.isExact() && exponent.isExact()) {
      return exact(base, exponent);
    }
    if (base instanceof Real(double x) && exponent instanceof Int(long n)) {
      double power = real(x, n);
      return Double.isFinite(power) ? new Real(power) : big(base, exponent);
    }
    if (base instanceof Complex z && exponent instanceof Int(long n) && Math.abs(n) <= 1024) {
      return byMultiplying(z, n);
    }
    return isMachine(base) || isMachine(exponent) ? machine(base, exponent) : big(base, exponent);
  }

  /// `x^n` for machine numbers.
  public static double real(double x, long n) {
    return n == 2 ? x * x : n == -1 ? 1 / x : Math.pow(x, n);
  }

  /// `base^n` by repeated squaring.
  public static Num byMultiplying(Num base, long n) {
    Num result = Int.ONE;
    Num square = n < 0 ? Arithmetic.reciprocal(base) : base;
    for (long rest = Math.abs(n); rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result = Arithmetic.multiply(result, square);
      }
      if (rest > 1) {
        square = Arithmetic.multiply(square, square);
      }
    }
    return result;
  }

  private static boolean isMachine(Num a) {
    return Arithmetic.re(a) instanceof Real;
  }

  private static @Nullable Expr exact(Num base, Num exponent) {
    return switch (exponent) {
      case Int(long n) -> wholePower(base, n);
      case Whole n -> hugePower(base, n.big());
      case Rational q when base instanceof Complex z -> complexRoot(z, q);
      case Rational q when bits(base) * Math.abs(q.doubleValue()) > MOST_ROOT_BITS -> null;
      case Rational q -> Radicals.power(base, q);
      default -> null;
    };
  }

  private static @Nullable Expr wholePower(Num base, long n) {
    if (base instanceof Int(long b) && n >= 0) {
      Num small = smallPower(b, n);
      if (small != null) {
        return small;
      }
    }
    if (n == -1) {
      return reciprocal(base);
    }
    if (n == Long.MIN_VALUE || bits(base) * (double) Math.abs(n) > MOST_BITS) {
      return null;
    }
    int size = (int) Math.abs(n);
    return switch (base) {
      case Complex z -> byMultiplying(z, n);
      case Num q when n >= 0 ->
          quotient(Fractions.numerator(q).pow(size), Fractions.denominator(q).pow(size));
      case Num q -> quotient(Fractions.denominator(q).pow(size), Fractions.numerator(q).pow(size));
    };
  }

  private static Num reciprocal(Num base) {
    return base instanceof Whole b && b.sign() > 0 && !b.equals(Int.ONE)
        ? new Rational(BigInteger.ONE, b.big())
        : Arithmetic.reciprocal(base);
  }

  /// The quotient of numbers without common divisors.
  private static Num quotient(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() < 0) {
      return quotient(numerator.negate(), denominator.negate());
    }
    return denominator.equals(BigInteger.ONE)
        ? Whole.of(numerator)
        : new Rational(numerator, denominator);
  }

  /// The power where every step fits a machine integer, else null.
  private static @Nullable Num smallPower(long base, long n) {
    if (base == 1 || base == 0 || base == -1) {
      return Int.of(n == 0 ? 1 : base == -1 && n % 2 == 0 ? 1 : base);
    }
    if (n > 62) {
      return null;
    }
    long power = 1;
    for (long i = 0; i < n; i++) {
      long low = power * base;
      if (Math.multiplyHigh(power, base) != low >> 63) {
        return null;
      }
      power = low;
    }
    return Int.of(power);
  }

  private static double bits(Num base) {
    return switch (base) {
      case Complex(Num re, Num im) -> Math.max(bits(re), bits(im)) + 1;
      case Num q ->
          Math.max(Fractions.numerator(q).bitLength(), Fractions.denominator(q).bitLength());
    };
  }

  private static @Nullable Expr hugePower(Num base, BigInteger n) {
    if (base instanceof Int(long b) && (b == 1 || b == 0)) {
      return base;
    }
    if (base.equals(Int.MINUS_ONE)) {
      return n.testBit(0) ? base : Int.ONE;
    }
    if (base.equals(Complexes.I)) {
      return byMultiplying(base, n.mod(BigInteger.valueOf(4)).longValue());
    }
    return null;
  }

  private static @Nullable Expr complexRoot(Complex z, Rational q) {
    if (q.denominator().equals(BigInteger.TWO)) {
      Complex root = squareRoot(z);
      if (root != null) {
        return Terms.power(root, Whole.of(q.numerator()));
      }
    }
    return imaginaryRoot(z, q);
  }

  /// The square root of a complex number where both its parts are rational: `Sqrt[3 + 4 I]` is `2 +
  /// I`.
  private static @Nullable Complex squareRoot(Complex z) {
    Num size = squareRoot(Arithmetic.add(square(z.re()), square(z.im())));
    if (size == null || !z.isExact()) {
      return null;
    }
    Num half = Rational.of(1, 2);
    Num re = squareRoot(Arithmetic.multiply(half, Arithmetic.add(size, z.re())));
    Num im = squareRoot(Arithmetic.multiply(half, Arithmetic.subtract(size, z.re())));
    return re == null || im == null
        ? null
        : (Complex) Complex.of(re, z.im().sign() < 0 ? Arithmetic.negate(im) : im);
  }

  private static Num square(Num x) {
    return Arithmetic.multiply(x, x);
  }

  /// The rational square root of a fraction; null where there is none.
  private static @Nullable Num squareRoot(Num x) {
    if (!Fractions.is(x)) {
      return null;
    }
    BigInteger[] up = Fractions.numerator(x).sqrtAndRemainder();
    BigInteger[] down = Fractions.denominator(x).sqrtAndRemainder();
    return up[1].signum() == 0 && down[1].signum() == 0 ? quotient(up[0], down[0]) : null;
  }

  /// A root of `r I`, which is a root of -1 times a real one.
  private static @Nullable Expr imaginaryRoot(Complex z, Rational q) {
    if (z.re().sign() != 0) {
      return null;
    }
    if (z.im().sign() < 0) {
      return belowRoot(z, q);
    }
    Expr unit = Terms.power(Int.MINUS_ONE, Arithmetic.multiply(q, Rational.of(1, 2)));
    return z.im().equals(Int.ONE) ? unit : Terms.product(unit, Terms.power(z.im(), q));
  }

  /// A root of `-r I`, whose angle is turned by half a circle so that -1 comes out.
  private static @Nullable Expr belowRoot(Complex z, Rational q) {
    Num turns = Arithmetic.multiply(q, Rational.of(-1, 2));
    if (q.sign() < 0) {
      Expr unit = Terms.power(Int.MINUS_ONE, turns);
      return Terms.product(unit, Terms.power(Arithmetic.negate(z.im()), q));
    }
    Expr unit = Terms.negate(Terms.power(Int.MINUS_ONE, Arithmetic.add(Int.ONE, turns)));
    return Terms.product(unit, Terms.power(Arithmetic.negate(z.im()), q));
  }

  private static @Nullable Expr machine(Num base, Num exponent) {
    if (!(base instanceof Complex) && !(exponent instanceof Complex)) {
      double x = base.doubleValue();
      double y = exponent.doubleValue();
      double power = Math.pow(x, y);
      if (Double.isFinite(power) && (power != 0 || x == 0 || Double.isInfinite(y))) {
        return new Real(power);
      }
      if (x >= 0 || y == Math.rint(y)) {
        return power == 0 ? Real.ZERO : big(base, exponent);
      }
      double size = Math.pow(-x, y);
      if (exponent.isExact() && 2 * y == Math.rint(2 * y)) {
        boolean up = (Math.rint(2 * y) - 1) % 4 == 0;
        return Complex.of(Real.ZERO, new Real(up ? size : -size));
      }
      double angle = Math.PI * y;
      return Complex.of(new Real(size * Math.cos(angle)), new Real(size * Math.sin(angle)));
    }
    return Complexes.of(Complexes.machine(base).pow(Complexes.machine(exponent)));
  }

  /// The power with as many digits as the operands have; null where it is beyond all numbers.
  private static @Nullable Expr big(Num base, Num exponent) {
    double precision = Math.min(BigReals.precision(base), BigReals.precision(exponent));
    long digits = BigReals.held(precision);
    try {
      if (exponent instanceof Int(long n) && !(base instanceof Complex)) {
        Apfloat power = ApfloatMath.pow(BigReals.apfloat(base, digits), n);
        return BigReals.of(power, Math.max(1, precision - Math.log10(Math.max(1, Math.abs(n)))));
      }
      if (real(base) && real(exponent) && base.sign() >= 0) {
        Apfloat power =
            ApfloatMath.pow(
                BigReals.apfloat(base, digits).precision(digits),
                BigReals.apfloat(exponent, digits).precision(digits));
        return BigReals.of(power, precision);
      }
      Apcomplex power =
          ApcomplexMath.pow(
              Complexes.big(base, digits).precision(digits),
              Complexes.big(exponent, digits).precision(digits));
      return Complexes.of(power, precision);
    } catch (ArithmeticException | ApfloatRuntimeException _) {
      return null; // the exponent of the result is beyond the number format
    }
  }

  private static boolean real(Num a) {
    return a instanceof BigReal || !(a instanceof Complex);
  }
}
