package org.scheelite.std.number;

import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;

/// Makes sums, products and powers. They are not evaluated yet, except that numbers are combined.
public final class Terms {
  private static final Num HALF = Rational.of(1, 2);

  private Terms() {}

  /// `terms[0] + terms[1] + ...`.
  public static Expr sum(Expr... terms) {
    if (terms.length == 2 && terms[0] instanceof Num a && terms[1] instanceof Num b) {
      return Arithmetic.add(a, b);
    }
    return Call.of(Sym.PLUS, terms);
  }

  /// `factors[0] factors[1] ...`.
  public static Expr product(Expr... factors) {
    if (factors.length == 2 && factors[0] instanceof Num a && factors[1] instanceof Num b) {
      return Arithmetic.multiply(a, b);
    }
    return Call.of(Sym.TIMES, factors);
  }

  /// `base^exponent`.
  public static Expr power(Expr base, Expr exponent) {
    return Call.of(Sym.POWER, base, exponent);
  }

  /// `base^(1/2)`.
  public static Expr sqrt(Expr base) {
    return power(base, HALF);
  }

  /// `sqrt(n)`.
  public static Expr sqrt(long n) {
    return sqrt(Int.of(n));
  }

  /// `a/b`.
  public static Expr quotient(Expr a, Expr b) {
    return product(a, power(b, Int.MINUS_ONE));
  }

  /// `-a`.
  public static Expr negate(Expr a) {
    return a instanceof Num n ? Arithmetic.negate(n) : product(Int.MINUS_ONE, a);
  }

  /// `a - b`.
  public static Expr difference(Expr a, Expr b) {
    return sum(a, negate(b));
  }

  /// `numerator/denominator Pi`.
  public static Expr pi(long numerator, long denominator) {
    return product(Rational.of(numerator, denominator), Sym.PI);
  }
}
