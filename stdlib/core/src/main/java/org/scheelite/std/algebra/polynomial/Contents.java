package org.scheelite.std.algebra.polynomial;

import java.math.BigInteger;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;

/// The numbers in front of polynomials.
public final class Contents {
  private Contents() {}

  /// Whether all coefficients are integers.
  public static boolean isIntegral(Polynomial p) {
    for (int i = 0; i < p.size(); i++) {
      if (!(p.coefficient(i) instanceof Whole)) {
        return false;
      }
    }
    return true;
  }

  /// Whether all coefficients are exact.
  public static boolean isExact(Polynomial p) {
    for (int i = 0; i < p.size(); i++) {
      if (!p.coefficient(i).isExact()) {
        return false;
      }
    }
    return true;
  }

  /// Whether some coefficient is a complex number.
  public static boolean isComplex(Polynomial p) {
    for (int i = 0; i < p.size(); i++) {
      if (p.coefficient(i) instanceof Complex) {
        return true;
      }
    }
    return false;
  }

  /// The positive number by which an exact polynomial is divided to have integer coefficients (or
  /// integer real and imaginary parts) without a common factor; 1 for zero or inexact ones.
  public static Num positive(Polynomial p) {
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ONE;
    for (int i = 0; i < p.size(); i++) {
      Num c = p.coefficient(i);
      if (!c.isExact()) {
        return Int.ONE;
      }
      for (Num part : new Num[] {Arithmetic.re(c), Arithmetic.im(c)}) {
        above = above.gcd(Fractions.numerator(part));
        BigInteger d = Fractions.denominator(part);
        below = below.divide(below.gcd(d)).multiply(d);
      }
    }
    return above.signum() == 0 ? Int.ONE : Rational.of(above, below);
  }

  /// The content with the sign of the leading coefficient.
  public static Num signed(Polynomial p) {
    Num content = positive(p);
    Num leading = p.leading();
    boolean negative =
        leading instanceof Complex z
            ? Arithmetic.re(z).sign() < 0
                || Arithmetic.re(z).sign() == 0 && Arithmetic.im(z).sign() < 0
            : leading.sign() < 0;
    return negative ? Arithmetic.negate(content) : content;
  }

  /// The polynomial without its content, with a positive leading coefficient.
  public static Polynomial primitive(Polynomial p) {
    return p.isZero() ? p : p.over(signed(p));
  }

  /// The largest absolute value of the integer coefficients.
  static BigInteger height(Polynomial p) {
    BigInteger height = BigInteger.ZERO;
    for (int i = 0; i < p.size(); i++) {
      height = height.max(((Whole) p.coefficient(i)).big().abs());
    }
    return height;
  }
}
