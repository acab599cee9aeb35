package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Terms;

/// Products of sines and cosines of linear arguments, as sums of such.
///
/// @param factor what it is multiplied by
/// @param sine whether it is a sine
/// @param argument of the sine or cosine
record Harmonics(Expr factor, boolean sine, Expr argument) {
  private static final int MOST = 40;

  /// The integral of a product of powers of sines and cosines; null for anything else.
  static @Nullable Expr integral(Call f, Symbol x, Frame frame) {
    List<Harmonics> terms = List.of(new Harmonics(Int.ONE, false, Int.ZERO));
    Call pair = null;
    int count = 0;
    for (Expr factor : Expressions.factors(f)) {
      Expr base = Expressions.base(factor);
      boolean sine = Expressions.is(base, "Sin", 1);
      if (!sine && !Expressions.is(base, "Cos", 1)
          || !(Expressions.exponent(factor) instanceof Int(long n))
          || n < 1
          || n > MOST
          || Expressions.linear(((Call) base).arg(0), x, frame) == null) {
        return null;
      }
      count++;
      pair = n == 1 ? (Call) base : pair;
      for (int i = 0; i < n; i++) {
        terms = times(terms, sine, ((Call) base).arg(0), frame);
      }
    }
    Expr direct = pair != null && count == 2 ? power(f, pair, x, frame) : null;
    return direct != null ? direct : sum(terms, x, frame);
  }

  /// `Sin^n Cos` and `Cos^n Sin` of the same argument.
  private static @Nullable Expr power(Call f, Call once, Symbol x, Frame frame) {
    Expr other = frame.evaluate(Terms.quotient(f, once));
    Expr base = Expressions.base(other);
    Expr[] linear = Expressions.linear(once.arg(0), x, frame);
    if (!(base instanceof Call call)
        || !call.arg(0).equals(once.arg(0))
        || call.head().equals(once.head())
        || linear == null) {
      return null;
    }
    boolean sine = Expressions.is(once, "Sin", 1);
    if (sine && other.equals(base)) {
      return power(f, call, once, linear[0], frame);
    }
    return power(f, once, call, linear[0], frame);
  }

  private static Expr power(Call f, Call once, Call base, Expr slope, Frame frame) {
    boolean sine = Expressions.is(once, "Sin", 1);
    // for Sin Cos the usual form is -Cos^2/2
    if (f.size() == 2
        && f.arg(0) instanceof Call a
        && f.arg(1) instanceof Call b
        && Expressions.exponent(a).equals(Int.ONE)
        && Expressions.exponent(b).equals(Int.ONE)) {
      Expr cosine = Expressions.of("Cos", base.arg(0));
      return Terms.quotient(Terms.product(Rational.of(-1, 2), Terms.power(cosine, Int.TWO)), slope);
    }
    Expr other = frame.evaluate(Terms.quotient(f, once));
    Expr next = frame.evaluate(Terms.sum(Int.ONE, Expressions.exponent(other)));
    Expr value = Terms.quotient(Terms.power(base, next), Terms.product(next, slope));
    return sine ? Terms.negate(value) : value;
  }

  private static List<Harmonics> times(List<Harmonics> terms, boolean sine, Expr b, Frame frame) {
    var product = new ArrayList<Harmonics>();
    for (Harmonics term : terms) {
      Expr half = Terms.product(Rational.of(1, 2), term.factor);
      Expr a = term.argument;
      Expr minus = frame.evaluate(Terms.difference(a, b));
      Expr plus = frame.evaluate(Terms.sum(a, b));
      if (term.sine && sine) {
        product.add(new Harmonics(half, false, minus));
        product.add(new Harmonics(Terms.negate(half), false, plus));
      } else if (term.sine) {
        product.add(new Harmonics(half, true, plus));
        product.add(new Harmonics(half, true, minus));
      } else if (sine) {
        product.add(new Harmonics(half, true, plus));
        product.add(new Harmonics(Terms.negate(half), true, minus));
      } else {
        product.add(new Harmonics(half, false, minus));
        product.add(new Harmonics(half, false, plus));
      }
    }
    return merged(product, frame);
  }

  private static List<Harmonics> merged(List<Harmonics> terms, Frame frame) {
    var merged = new java.util.LinkedHashMap<List<Object>, Expr>();
    for (Harmonics term : terms) {
      merged.merge(
          List.of(term.sine, term.argument),
          term.factor,
          (a, b) -> frame.evaluate(Terms.sum(a, b)));
    }
    var result = new ArrayList<Harmonics>();
    merged.forEach(
        (key, factor) ->
            result.add(
                new Harmonics(frame.evaluate(factor), (Boolean) key.get(0), (Expr) key.get(1))));
    return result;
  }

  private static Expr sum(List<Harmonics> terms, Symbol x, Frame frame) {
    var parts = new ArrayList<Expr>();
    for (Harmonics term : terms) {
      Expr whole = Expressions.of(term.sine ? "Sin" : "Cos", term.argument);
      Expr[] linear = Expressions.linear(term.argument, x, frame);
      if (linear == null) {
        parts.add(Terms.product(term.factor, whole, x));
        continue;
      }
      Expr other = Expressions.of(term.sine ? "Cos" : "Sin", term.argument);
      Expr value = Terms.quotient(Terms.product(term.factor, other), linear[0]);
      parts.add(term.sine ? Terms.negate(value) : value);
    }
    return frame.evaluate(Call.of(Sym.PLUS, parts));
  }
}
