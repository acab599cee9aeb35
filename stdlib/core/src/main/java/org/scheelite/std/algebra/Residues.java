package org.scheelite.std.algebra;

import java.math.BigInteger;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Fractions;

/// Coefficients modulo a number.
public final class Residues {
  private Residues() {}

  /// A multiplied-out expression with its coefficients modulo `modulus`; as it is for 0.
  public static Expr reduced(Expr expr, long modulus, Frame frame) {
    if (modulus == 0) {
      return expr;
    }
    BigInteger m = BigInteger.valueOf(modulus);
    return frame.evaluate(
        Forms.sum(Forms.terms(expr).stream().map(term -> term(term, m)).toList()));
  }

  private static Expr term(Expr term, BigInteger m) {
    if (term instanceof Num number) {
      return number(number, m);
    }
    if (term instanceof Call product
        && product.is(Sym.TIMES)
        && product.arg(0) instanceof Num number) {
      return product.with(0, number(number, m));
    }
    return m.equals(BigInteger.ONE) ? Int.ZERO : term;
  }

  /// An exact number modulo `m`; others stay.
  public static Num number(Num number, BigInteger m) {
    if (number instanceof Whole whole) {
      return Whole.of(whole.big().mod(m));
    }
    if (number instanceof Rational q && Fractions.denominator(q).gcd(m).equals(BigInteger.ONE)) {
      BigInteger inverse = Fractions.denominator(q).modInverse(m);
      return Whole.of(Fractions.numerator(q).multiply(inverse).mod(m));
    }
    return number;
  }
}
