package org.scheelite.std.number.special.polynomial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Fractions;
import org.scheelite.std.number.Terms;

/// Polynomials in which each follows from the two before: `p(k + 1) = (a x + b) p(k) - c p(k - 1)`.
///
/// @param first the polynomial of degree 1: its constant and its slope
/// @param step for `k`, the numbers `a`, `b`, `c`
record Recurrence(Num[] first, Step step) {
  private static final long MOST = 100_000;
  private static final long LONGEST = 500;

  /// The numbers of one step.
  interface Step {
    Num[] at(long k);
  }

  /// The polynomial of degree `n` at `x`: a number at a number, else in powers of `x`; null where
  /// the degree is no small natural number.
  @Nullable Expr at(Expr n, Expr x, Frame frame) {
    if (!(n instanceof Int(long degree)) || degree < 0 || degree > MOST) {
      return null;
    }
    if (x instanceof Num number) {
      return value(degree, number, frame);
    }
    return degree > LONGEST ? null : frame.evaluate(polynomial(degree, x, frame));
  }

  private Num value(long degree, Num x, Frame frame) {
    Num before = Int.ONE;
    if (degree == 0) {
      return before;
    }
    Num now = Arithmetic.add(first[0], Arithmetic.multiply(first[1], x));
    for (long k = 1; k < degree; k++) {
      frame.poll();
      Num[] s = step.at(k);
      Num factor = Arithmetic.add(Arithmetic.multiply(s[0], x), s[1]);
      Num next =
          Arithmetic.subtract(Arithmetic.multiply(factor, now), Arithmetic.multiply(s[2], before));
      before = now;
      now = next;
    }
    return now;
  }

  private Expr polynomial(long degree, Expr x, Frame frame) {
    List<Num> coefficients = coefficients(degree, frame);
    java.math.BigInteger common = java.math.BigInteger.ONE;
    for (Num c : coefficients) {
      java.math.BigInteger d = Fractions.denominator(c);
      common = common.multiply(d).divide(common.gcd(d));
    }
    Num scale = org.scheelite.expr.Whole.of(common);
    var terms = new ArrayList<Expr>();
    for (int k = 0; k < coefficients.size(); k++) {
      terms.add(
          Terms.product(
              Arithmetic.multiply(scale, coefficients.get(k)), Terms.power(x, Int.of(k))));
    }
    Expr sum = frame.evaluate(Call.of(Sym.PLUS, terms));
    return scale.equals(Int.ONE)
        ? sum
        : Terms.product(Rational.of(java.math.BigInteger.ONE, common), sum);
  }

  private List<Num> coefficients(long degree, Frame frame) {
    List<Num> before = List.of(Int.ONE);
    if (degree == 0) {
      return before;
    }
    List<Num> now = List.of(first);
    for (long k = 1; k < degree; k++) {
      frame.poll();
      Num[] s = step.at(k);
      var next = new ArrayList<Num>();
      for (int i = 0; i <= k + 1; i++) {
        Num up = i > 0 ? Arithmetic.multiply(s[0], now.get(i - 1)) : Int.ZERO;
        Num same = i < now.size() ? Arithmetic.multiply(s[1], now.get(i)) : Int.ZERO;
        Num down = i < before.size() ? Arithmetic.multiply(s[2], before.get(i)) : Int.ZERO;
        next.add(Arithmetic.subtract(Arithmetic.add(up, same), down));
      }
      before = now;
      now = next;
    }
    return now;
  }

  static Num[] numbers(Num a, Num b, Num c) {
    return new Num[] {a, b, c};
  }
}
