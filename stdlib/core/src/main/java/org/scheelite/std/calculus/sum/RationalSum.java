package org.scheelite.std.calculus.sum;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Sums of rational functions whose partial fractions are simple ones, `c/(i + a)` with rational
/// `a`: telescoping sums are rational again, others are differences of polygamma functions.
record RationalSum(Symbol i, Expr low, Expr high, boolean infinite, Frame frame) {
  private static final int FAR = 1000;

  /// The sum; null where the function has another form.
  @Nullable Expr of(Expr f) {
    Expr apart = Algebra.call("Apart", f, frame, i);
    Map<Num, Num> poles = new LinkedHashMap<>();
    for (Expr term : Expressions.terms(apart)) {
      if (!add(term, poles)) {
        return null;
      }
    }
    Num total = Int.ZERO;
    for (Num c : poles.values()) {
      total = Arithmetic.add(total, c);
    }
    if (poles.size() < 2 || !(low instanceof Int(long from)) || !Arithmetic.isExactZero(total)) {
      return null;
    }
    Num least = poles.keySet().stream().min(RationalSum::compare).orElseThrow();
    boolean whole =
        poles.keySet().stream()
            .allMatch(a -> Arithmetic.subtract(a, least) instanceof Int(long k) && k < FAR);
    for (Num a : poles.keySet()) {
      boolean pole = a instanceof Int(long k) && -k >= from;
      if (pole) {
        return null;
      }
    }
    if (whole) {
      return telescoped(poles, least, from);
    }
    return infinite ? polygammas(poles) : null;
  }

  /// Takes note of `c/(p i + q)`.
  private boolean add(Expr term, Map<Num, Num> poles) {
    Expr below = frame.call(Symbol.system("Denominator"), term);
    Expr above = frame.call(Symbol.system("Numerator"), term);
    Expr[] linear = Expressions.linear(below, i, frame);
    if (linear == null) {
      below = frame.call(Symbol.system("Expand"), below);
      linear = Expressions.linear(below, i, frame);
    }
    if (linear == null || !isRational(linear[0]) || !isRational(linear[1]) || !isRational(above)) {
      return false;
    }
    Num slope = (Num) linear[0];
    poles.merge(
        Arithmetic.divide((Num) linear[1], slope),
        Arithmetic.divide((Num) above, slope),
        Arithmetic::add);
    return true;
  }

  private static int compare(Num a, Num b) {
    return Arithmetic.subtract(a, b).sign();
  }

  private static boolean isRational(Expr e) {
    return e instanceof Whole || e instanceof Rational;
  }

  /// With the coefficients adding up to zero, all but the first and last terms cancel.
  private Expr telescoped(Map<Num, Num> poles, Num least, long from) {
    Num first = Int.ZERO;
    Expr last = Int.ZERO;
    for (Map.Entry<Num, Num> pole : poles.entrySet()) {
      // the sum of c/(i + a) is that of c/(i + least) without its first and with further last terms
      long steps = ((Int) Arithmetic.subtract(pole.getKey(), least)).value();
      for (long j = 0; j < steps; j++) {
        Num k = Arithmetic.add(least, Int.of(j));
        Num start = Arithmetic.add(k, Int.of(from));
        first = Arithmetic.subtract(first, Arithmetic.divide(pole.getValue(), start));
        if (!infinite) {
          Expr place = Terms.sum(high, k, Int.ONE);
          last = Terms.sum(last, Terms.quotient(pole.getValue(), place));
        }
      }
    }
    Expr sum = frame.evaluate(Terms.sum(first, last));
    return infinite ? sum : Algebra.factor(Algebra.together(sum, frame), frame);
  }

  private Expr polygammas(Map<Num, Num> poles) {
    Expr sum = Int.ZERO;
    for (Map.Entry<Num, Num> pole : poles.entrySet()) {
      Expr at = frame.evaluate(Terms.sum(pole.getKey(), low));
      Expr digamma = Expressions.of("PolyGamma", Int.ZERO, at);
      sum = Terms.difference(sum, Terms.product(pole.getValue(), digamma));
    }
    return Algebra.expand(frame.evaluate(sum), frame);
  }
}
