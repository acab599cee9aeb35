package org.scheelite.std.linear.spectrum;

import java.math.BigInteger;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Terms;

/// A number `a + b Sqrt[d]` of a quadratic field.
///
/// @param a a rational number; also a complex one where `b` is 0
/// @param b a rational number
/// @param d a square-free integer other than 0 and 1; 1 where `b` is 0
record Surd(Num a, Num b, BigInteger d) {

  /// A number without a root.
  static Surd of(Num n) {
    return new Surd(n, Int.ZERO, BigInteger.ONE);
  }

  private Surd with(Num x, Num y, Surd other) {
    return new Surd(x, y, d.equals(BigInteger.ONE) ? other.d : d);
  }

  Surd minus(Surd other) {
    return with(Arithmetic.subtract(a, other.a), Arithmetic.subtract(b, other.b), other);
  }

  Surd times(Surd other) {
    BigInteger root = d.equals(BigInteger.ONE) ? other.d : d;
    Num both = Arithmetic.multiply(Arithmetic.multiply(b, other.b), Whole.of(root));
    return with(
        Arithmetic.add(Arithmetic.multiply(a, other.a), both),
        Arithmetic.add(Arithmetic.multiply(a, other.b), Arithmetic.multiply(b, other.a)),
        other);
  }

  /// The quotient; `other` must not be zero.
  Surd over(Surd other) {
    if (other.b.sign() == 0) {
      return with(Arithmetic.divide(a, other.a), Arithmetic.divide(b, other.a), other);
    }
    Surd conjugate = new Surd(other.a, Arithmetic.negate(other.b), other.d);
    Num norm = other.times(conjugate).a;
    Surd product = times(conjugate);
    return with(Arithmetic.divide(product.a, norm), Arithmetic.divide(product.b, norm), other);
  }

  boolean isZero() {
    return a.sign() == 0 && b.sign() == 0;
  }

  /// As an expression over one denominator: `3*(5 + Sqrt[33])/2`.
  Expr expr(Frame frame) {
    if (b.sign() == 0) {
      return a;
    }
    Expr root = frame.evaluate(Terms.sqrt(Whole.of(d)));
    if (d.equals(BigInteger.ONE.negate())) {
      return Complexes.of(a, b);
    }
    if (a.sign() == 0) {
      return frame.evaluate(Terms.product(b, root));
    }
    BigInteger denominator = lcm(denominator(a), denominator(b));
    BigInteger x = numerator(a, denominator);
    BigInteger y = numerator(b, denominator);
    BigInteger common = x.gcd(y);
    Expr sum =
        Terms.sum(Whole.of(x.divide(common)), Terms.product(Whole.of(y.divide(common)), root));
    return frame.evaluate(Terms.product(Rational.of(common, denominator), sum));
  }

  private static BigInteger lcm(BigInteger x, BigInteger y) {
    return x.divide(x.gcd(y)).multiply(y);
  }

  private static BigInteger denominator(Num n) {
    return n instanceof Rational(_, var denominator) ? denominator : BigInteger.ONE;
  }

  private static BigInteger numerator(Num n, BigInteger over) {
    return switch (n) {
      case Rational(var numerator, var denominator) -> numerator.multiply(over.divide(denominator));
      case Whole whole -> whole.big().multiply(over);
      default -> throw new IllegalArgumentException("no rational number: " + n);
    };
  }
}
