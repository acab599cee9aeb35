package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Terms;

/// Integrals of a polynomial times a sine or cosine of a linear function, and perhaps an
/// exponential: the real or imaginary part of the integral of `P(x) E^((a + I b) x)`.
record Waves(Symbol x, Frame frame) {
  private static final Formula QUOTIENT_RE =
      Formula.of("Together[(u a + v b)/(a^2 + b^2)]", "u", "v", "a", "b");
  private static final Formula QUOTIENT_IM =
      Formula.of("Together[(v a - u b)/(a^2 + b^2)]", "u", "v", "a", "b");

  @Nullable Expr of(Call f) {
    Expr power = Int.ONE;
    Call wave = null;
    var rest = new ArrayList<Expr>();
    for (Expr factor : Expressions.factors(f)) {
      if (Expressions.is(factor, "Sin", 1) || Expressions.is(factor, "Cos", 1)) {
        if (wave != null) {
          return null;
        }
        wave = (Call) factor;
      } else if (power.equals(Int.ONE) && isExponential(factor)) {
        power = factor;
      } else {
        rest.add(factor);
      }
    }
    if (wave == null) {
      return null;
    }
    Expr[] linear = Expressions.linear(wave.arg(0), x, frame);
    Expr list = Algebra.call("CoefficientList", frame.evaluate(Call.of(Sym.TIMES, rest)), frame, x);
    if (linear == null || !(list instanceof Normal p && p.is(Sym.LIST)) || isPole(rest)) {
      return null;
    }
    return whole(p.args(), power, wave, linear[0]);
  }

  private boolean isExponential(Expr factor) {
    return factor instanceof Call call
        && call.is(Sym.POWER, 2)
        && Expressions.isFree(call.arg(0), x)
        && Expressions.linear(call.arg(1), x, frame) != null;
  }

  private boolean isPole(List<Expr> rest) {
    Expr p = frame.evaluate(Call.of(Sym.TIMES, rest));
    return !frame.test(Symbol.system("PolynomialQ"), p, x);
  }

  private Expr whole(List<Expr> p, Expr power, Call wave, Expr b) {
    Expr a = Int.ZERO;
    if (power instanceof Call exponential) {
      Expr[] linear = Expressions.linear(exponential.arg(1), x, frame);
      Expr log = Expressions.of("Log", exponential.arg(0));
      a = linear == null ? Int.ZERO : frame.evaluate(Terms.product(log, linear[0]));
    }
    int n = p.size();
    var re = new Expr[n];
    var im = new Expr[n];
    for (int k = n - 1; k >= 0; k--) {
      boolean last = k == n - 1;
      Expr u =
          last ? p.get(k) : Terms.difference(p.get(k), Terms.product(Int.of(k + 1), re[k + 1]));
      Expr v = last ? Int.ZERO : Terms.product(Int.of(-k - 1), im[k + 1]);
      re[k] = QUOTIENT_RE.at(frame, u, v, a, b);
      im[k] = QUOTIENT_IM.at(frame, u, v, a, b);
    }
    Expr cosine = Expressions.of("Cos", wave.arg(0));
    Expr sine = Expressions.of("Sin", wave.arg(0));
    boolean sines = Expressions.is(wave, "Sin", 1);
    Expr first = Terms.product(polynomial(sines ? im : re), cosine);
    Expr second = Terms.product(polynomial(re), sine);
    if (!sines) {
      second = Terms.product(polynomial(negated(im)), sine);
    }
    Expr sum = Terms.sum(first, second);
    return power.equals(Int.ONE)
        ? sum
        : Terms.product(power, Algebra.together(Algebra.expand(frame.evaluate(sum), frame), frame));
  }

  private Expr[] negated(Expr[] list) {
    var all = new Expr[list.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Terms.negate(list[i]);
    }
    return all;
  }

  private Expr polynomial(Expr[] coefficients) {
    var terms = new ArrayList<Expr>();
    for (int i = 0; i < coefficients.length; i++) {
      terms.add(Terms.product(coefficients[i], Terms.power(x, Int.of(i))));
    }
    return Algebra.together(frame.evaluate(Call.of(Sym.PLUS, terms)), frame);
  }
}
