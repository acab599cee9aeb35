package org.scheelite.std.number.special.polynomial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// Polynomials given by explicit sums with parameters.
final class Explicit {
  private Explicit() {}

  static Expr sum(int last, IntFunction<Expr> term, Frame frame) {
    List<Expr> terms = new ArrayList<>();
    for (int k = 0; k <= last; k++) {
      frame.poll();
      terms.add(term.apply(k));
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  static BigInteger factorial(int n) {
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= n; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
  }

  /// `a (a + 1) … (a + count - 1)/below!`.
  static Expr risingOver(Expr a, int count, int below) {
    List<Expr> factors = new ArrayList<>();
    factors.add(Rational.of(BigInteger.ONE, factorial(below)));
    for (int i = 0; i < count; i++) {
      factors.add(Terms.sum(a, Int.of(i)));
    }
    return Call.of(Sym.TIMES, factors);
  }
}
