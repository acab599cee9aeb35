package org.scheelite.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.grammar.Operators;

/// Sums, products and powers, with minus signs and quotients as people write them.
final class Algebra {
  private static final int SUM = 310;
  private static final int PRODUCT = 400;
  private static final int QUOTIENT = 470;
  private static final int SIGN = 480;
  private static final int POWER = 590;

  private static final Num HALF = Rational.of(1, 2);

  private Algebra() {}

  /// `a + b - c`.
  static int plus(Normal sum, Pieces pieces) {
    pieces.expr(sum.arg(0), SUM + 1);
    for (int i = 1; i < sum.size(); i++) {
      Expr term = sum.arg(i);
      Expr positive = positive(term);
      pieces
          .text(positive == null ? " + " : " - ")
          .expr(positive == null ? term : positive, SUM + 1);
    }
    return SUM;
  }

  /// `-a` without its sign, or null where there is none to see.
  static @Nullable Expr positive(Expr term) {
    if (term instanceof Num number && isNegative(number)) {
      return number.negated();
    }
    if (term instanceof Normal product
        && product.is(Sym.TIMES)
        && product.size() > 1
        && product.arg(0) instanceof Num factor
        && isNegative(factor)) {
      return without(product, factor.negated());
    }
    return null;
  }

  private static Expr without(Normal product, Num first) {
    Expr[] factors = product.toArray();
    factors[0] = first;
    if (!first.equals(Int.ONE)) {
      return Call.of(Sym.TIMES, factors);
    }
    return factors.length == 2
        ? factors[1]
        : Call.of(Sym.TIMES, Arrays.copyOfRange(factors, 1, factors.length));
  }

  static boolean isNegative(Num number) {
    return number instanceof Complex(Num re, Num im)
        ? re.isExact() && re.sign() == 0 && im.sign() < 0
        : number.sign() < 0;
  }

  /// `2*a`, `-(a*b)`, `(a*b)/c`, `x/2`.
  static int times(Normal product, Pieces pieces) {
    Expr first = product.arg(0);
    if (first.equals(Int.MINUS_ONE)) {
      return minus(without(product, Int.ONE), pieces);
    }
    if (first instanceof Rational(var numerator, var denominator)
        && numerator.equals(Int.MINUS_ONE.big())) {
      boolean output = pieces.form() == Form.OUTPUT;
      Num quotient = Rational.of(output ? Int.ONE.big() : numerator, denominator);
      if (output) {
        return minus(without(product, quotient), pieces);
      }
      pieces.text(quotient.toString()).text("*");
      return afterFraction(without(product, Int.ONE), pieces);
    }
    return quotient(product, pieces);
  }

  /// `a`, `(a*b)`, `a/b` or `1/b` behind `-1/2*`.
  private static int afterFraction(Expr rest, Pieces pieces) {
    var numerators = new ArrayList<Expr>();
    var denominators = new ArrayList<Expr>();
    List<Expr> factors = rest instanceof Normal n && n.is(Sym.TIMES) ? n.args() : List.of(rest);
    for (Expr factor : factors) {
      split(factor, false, numerators, denominators);
    }
    RootsOfConstants.join(numerators, denominators);
    side(numerators, PRODUCT + 1, pieces);
    if (!denominators.isEmpty()) {
      pieces.text("/");
      side(denominators, QUOTIENT + 1, pieces);
    }
    return PRODUCT;
  }

  private static int quotient(Normal product, Pieces pieces) {
    var numerators = new ArrayList<Expr>();
    var denominators = new ArrayList<Expr>();
    for (int i = 0; i < product.size(); i++) {
      split(product.arg(i), i == 0, numerators, denominators);
    }
    RootsOfConstants.join(numerators, denominators);
    if (denominators.isEmpty()) {
      factors(numerators, pieces);
      return PRODUCT;
    }
    side(numerators, QUOTIENT + 1, pieces);
    pieces.text("/");
    side(denominators, QUOTIENT + 1, pieces);
    return QUOTIENT;
  }

  private static int minus(Expr operand, Pieces pieces) {
    boolean tight = operand instanceof Normal normal && startsWithMinus(normal);
    pieces.text("-").expr(operand, tight ? Layout.ATOM + 1 : SIGN + 1);
    return SIGN;
  }

  private static boolean startsWithMinus(Normal normal) {
    return normal.is(Symbol.system("PreDecrement"));
  }

  static void split(Expr factor, boolean first, List<Expr> numerators, List<Expr> denominators) {
    if (first && factor instanceof Rational(var numerator, var denominator)) {
      if (!numerator.equals(Int.ONE.big())) {
        numerators.add(Whole.of(numerator));
      }
      denominators.add(Whole.of(denominator));
    } else if (inverse(factor) instanceof Expr inverse) {
      denominators.add(inverse);
    } else {
      numerators.add(factor);
    }
  }

  /// `b^n` of `b^-n`, or null.
  static @Nullable Expr inverse(Expr factor) {
    if (factor instanceof Normal power && power.is(Sym.POWER, 2)) {
      Expr base = power.arg(0);
      Expr exponent = power.arg(1);
      if (exponent.equals(Int.MINUS_ONE)) {
        return base;
      }
      if (exponent instanceof Num number && number.isExact() && isNegative(number)) {
        return Call.of(Sym.POWER, base, number.negated());
      }
      if (exponent instanceof Normal && positive(exponent) instanceof Expr opposite) {
        return Call.of(Sym.POWER, base, opposite);
      }
    }
    return null;
  }

  /// One side of a quotient.
  private static void side(List<Expr> factors, int precedence, Pieces pieces) {
    if (factors.isEmpty()) {
      pieces.text("1");
    } else if (factors.size() == 1) {
      pieces.expr(factors.getFirst(), precedence);
    } else {
      pieces.text("(");
      factors(factors, pieces);
      pieces.text(")");
    }
  }

  private static void factors(List<Expr> factors, Pieces pieces) {
    String separator = pieces.form() == Form.OUTPUT ? " " : "*";
    for (int i = 0; i < factors.size(); i++) {
      Expr factor = factors.get(i);
      boolean sign = i == 0 && factor instanceof Num && !(factor instanceof Complex);
      pieces.text(i == 0 ? "" : separator).expr(factor, sign ? 0 : PRODUCT + 1);
    }
  }

  /// `x^2`, `Sqrt[x]`, `1/Sqrt[x]`.
  static int power(Normal power, Pieces pieces) {
    Expr base = power.arg(0);
    Expr exponent = power.arg(1);
    if (exponent.equals(HALF)) {
      pieces.text("Sqrt[").expr(base).text("]");
      return Operators.CALL;
    }
    boolean output = pieces.form() == Form.OUTPUT;
    Expr inverse = exponent instanceof Num ? inverse(power) : null;
    if (inverse != null && (output || exponent.equals(HALF.negated()))) {
      pieces.text("1/").expr(inverse, QUOTIENT + 1);
      return QUOTIENT;
    }
    boolean tower = exponent instanceof Normal normal && normal.is(Sym.POWER, 2);
    pieces.expr(base, POWER + 1).text("^").expr(exponent, tower ? POWER : POWER + 1);
    return POWER;
  }
}
