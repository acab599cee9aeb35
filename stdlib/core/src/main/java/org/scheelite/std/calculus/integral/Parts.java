package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.number.Terms;

/// Integration by parts.
///
/// @param integral finds the integrals that are left
record Parts(Symbol x, Frame frame, Function<Expr, @Nullable Expr> integral) {

  /// A polynomial times an exponential of a linear function, or an exponential times a sine.
  static @Nullable Expr exponential(Call f, Symbol x, Frame frame) {
    if (!f.is(Sym.TIMES)) {
      return null;
    }
    Expr power = null;
    Expr wave = null;
    var rest = new ArrayList<Expr>();
    for (Expr factor : f.args()) {
      boolean exponential =
          factor instanceof Call call
              && call.is(Sym.POWER, 2)
              && Expressions.isFree(call.arg(0), x)
              && Expressions.linear(call.arg(1), x, frame) != null;
      boolean circular =
          (Expressions.is(factor, "Sin", 1) || Expressions.is(factor, "Cos", 1))
              && Expressions.linear(((Call) factor).arg(0), x, frame) != null;
      if (exponential && power == null) {
        power = factor;
      } else if (circular && wave == null) {
        wave = factor;
      } else {
        rest.add(factor);
      }
    }
    if (power == null) {
      return null;
    }
    Expr a = slope(power, x, frame);
    if (wave != null) {
      return rest.isEmpty() ? damped(power, a, (Call) wave, x, frame) : null;
    }
    Expr p = frame.evaluate(Call.of(Sym.TIMES, rest));
    return isPolynomial(p, x) ? Terms.product(power, repeated(p, a, x, frame)) : null;
  }

  private static Expr slope(Expr power, Symbol x, Frame frame) {
    Call call = (Call) power;
    Expr[] linear = Expressions.linear(call.arg(1), x, frame);
    Expr by = linear == null ? Int.ONE : linear[0];
    return frame.evaluate(Terms.product(by, Expressions.of("Log", call.arg(0))));
  }

  static boolean isPolynomial(Expr p, Expr x) {
    if (p.equals(x) || Expressions.isFree(p, x)) {
      return true;
    }
    if (!(p instanceof Call call)) {
      return false;
    }
    if (call.is(Sym.POWER, 2)) {
      return call.arg(1) instanceof Int(long n) && n > 0 && n < 200 && isPolynomial(call.arg(0), x);
    }
    return (call.is(Sym.PLUS) || call.is(Sym.TIMES))
        && call.args().stream().allMatch(arg -> isPolynomial(arg, x));
  }

  /// `p/a - p'/a^2 + p''/a^3 - ...`.
  private static Expr repeated(Expr p, Expr a, Symbol x, Frame frame) {
    var terms = new ArrayList<Expr>();
    Expr derivative = p;
    for (int k = 1; !derivative.equals(Int.ZERO) && k < 220; k++) {
      Expr term = Terms.quotient(derivative, Terms.power(a, Int.of(k)));
      terms.add(k % 2 == 1 ? term : Terms.negate(term));
      derivative = Algebra.expand(frame.call(Symbol.system("D"), derivative, x), frame);
    }
    return frame.evaluate(Call.of(Sym.PLUS, terms));
  }

  private static @Nullable Expr damped(Expr power, Expr a, Call wave, Symbol x, Frame frame) {
    Expr[] linear = Expressions.linear(wave.arg(0), x, frame);
    if (linear == null) {
      return null;
    }
    Expr b = linear[0];
    Expr sine = Expressions.of("Sin", wave.arg(0));
    Expr cosine = Expressions.of("Cos", wave.arg(0));
    Expr combined =
        Expressions.is(wave, "Sin", 1)
            ? Terms.difference(Terms.product(a, sine), Terms.product(b, cosine))
            : Terms.sum(Terms.product(a, cosine), Terms.product(b, sine));
    Expr norm = Terms.sum(Terms.power(a, Int.TWO), Terms.power(b, Int.TWO));
    return Terms.quotient(Terms.product(power, combined), norm);
  }

  /// A polynomial or power times a function: whichever becomes simpler is differentiated.
  @Nullable Expr of(Call f) {
    Expr function = null;
    var rest = new ArrayList<Expr>();
    for (Expr factor : Expressions.factors(f)) {
      Expr base = Expressions.base(factor);
      boolean named =
          base instanceof Call call
              && call.size() == 1
              && call.head() instanceof Symbol
              && (factor.equals(base)
                  || Expressions.exponent(factor) instanceof Int(long n) && n > 0);
      if (named && function == null) {
        function = factor;
      } else {
        rest.add(factor);
      }
    }
    if (function == null) {
      return null;
    }
    Expr p = frame.evaluate(Call.of(Sym.TIMES, rest));
    String name = ((Symbol) ((Call) Expressions.base(function)).head()).name();
    return switch (name) {
      case "Sin", "Cos", "Sinh", "Cosh" ->
          isPolynomial(p, x) && !Expressions.isFree(p, x) ? parts(p, function) : null;
      case "Log", "ArcTan", "ArcCot", "ArcSin", "ArcCos", "ArcTanh", "ArcSinh", "Erf", "Erfc" ->
          parts(function, p);
      default -> null;
    };
  }

  /// `u V` less the integral of `u' V`, where `V` is the integral of `v`.
  private @Nullable Expr parts(Expr u, Expr v) {
    Expr whole = integral.apply(v);
    if (whole == null) {
      return null;
    }
    Expr evaluated = frame.evaluate(whole);
    Expr left = frame.evaluate(Terms.product(frame.call(Symbol.system("D"), u, x), evaluated));
    Expr rest = integral.apply(Algebra.expand(left, frame));
    return rest == null ? null : Terms.difference(Terms.product(u, evaluated), rest);
  }
}
