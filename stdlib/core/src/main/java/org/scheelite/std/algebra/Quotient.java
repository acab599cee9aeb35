package org.scheelite.std.algebra;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.algebra.polynomial.Contents;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.algebra.polynomial.Ring;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Terms;

/// A product as it is written: the factors above and those below the line. Below are powers whose
/// exponents look negative.
///
/// @param numerator the factors above
/// @param denominator the factors below
public record Quotient(List<Expr> numerator, List<Expr> denominator) {

  /// The sides of a product or of a single factor.
  public static Quotient of(Expr expr) {
    List<Expr> above = new ArrayList<>();
    List<Expr> below = new ArrayList<>();
    for (Expr factor : Forms.factors(expr)) {
      put(factor, above, below);
    }
    return new Quotient(above, below);
  }

  private static void put(Expr factor, List<Expr> above, List<Expr> below) {
    if (factor instanceof Rational(var numerator, var denominator)) {
      if (!numerator.equals(java.math.BigInteger.ONE)) {
        above.add(Whole.of(numerator));
      }
      below.add(Whole.of(denominator));
    } else if (factor instanceof Complex z && z.isExact()) {
      Num content = Contents.positive(Polynomial.number(Ring.of(0), z));
      Num denominator = Whole.of(Fractions.denominator(content));
      above.add(Arithmetic.multiply(z, denominator));
      if (!denominator.equals(Int.ONE)) {
        below.add(denominator);
      }
    } else if (factor instanceof Call power && power.is(Sym.POWER, 2)) {
      Expr opposite = opposite(power.arg(1));
      if (opposite == null) {
        above.add(factor);
      } else {
        below.add(opposite.equals(Int.ONE) ? power.arg(0) : Terms.power(power.arg(0), opposite));
      }
    } else {
      above.add(factor);
    }
  }

  /// The exponent with its sign changed, where it looks negative; else null.
  public static @Nullable Expr opposite(Expr exponent) {
    if (exponent instanceof Num n) {
      return isNegative(n) ? Arithmetic.negate(n) : null;
    }
    if (exponent instanceof Call product
        && product.is(Sym.TIMES)
        && product.arg(0) instanceof Num n
        && isNegative(n)) {
      return product.with(0, Arithmetic.negate(n));
    }
    if (exponent instanceof Call sum && sum.is(Sym.PLUS)) {
      var terms = new Expr[sum.size()];
      for (int i = 0; i < terms.length; i++) {
        Expr term = opposite(sum.arg(i));
        if (term == null) {
          return null;
        }
        terms[i] = term;
      }
      return sum.withArgs(terms);
    }
    return null;
  }

  private static boolean isNegative(Num n) {
    return n instanceof Complex(Num re, Num im)
        ? re.sign() < 0 || re.sign() == 0 && im.sign() < 0
        : n.sign() < 0;
  }
}
