package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Terms;

/// Integrals of rational functions by partial fractions: linear and quadratic denominators here,
/// others by [ResidueSums].
record RationalIntegral(Symbol x, Frame frame) {

  /// The square root, without a radical for squares: a sign does not matter here.
  private static final Formula ROOT =
      Formula.of(
          "Module[{k = FactorTermsList[d], r}, r = PowerExpand[Sqrt[Factor[Times @@ Rest[k]]]];"
              + " Sqrt[First[k]] If[FreeQ[r, Power[_, _Rational]], r, Sqrt[Times @@ Rest[k]]]]",
          "d");

  /// Whether this is made of sums, products and whole powers of the variable and constants.
  static boolean isRational(Expr f, Expr x) {
    if (f.equals(x) || Expressions.isFree(f, x)) {
      return true;
    }
    if (!(f instanceof Call call)) {
      return false;
    }
    if (call.is(Sym.POWER, 2)) {
      return call.arg(1) instanceof Int && isRational(call.arg(0), x);
    }
    return (call.is(Sym.PLUS) || call.is(Sym.TIMES))
        && call.args().stream().allMatch(arg -> isRational(arg, x));
  }

  @Nullable Expr of(Expr f) {
    Expr apart = Algebra.call("Apart", f, frame, x);
    var terms = new ArrayList<Expr>();
    for (Expr term : Expressions.terms(apart)) {
      Expr one = term(term);
      if (one == null) {
        return null;
      }
      terms.add(one);
    }
    return Call.of(Sym.PLUS, terms);
  }

  private @Nullable Expr term(Expr term) {
    if (Expressions.isFree(term, x)) {
      return Terms.product(term, x);
    }
    Expr top = Int.ONE;
    Expr denominator = Int.ONE;
    long power = 0;
    for (Expr factor : Expressions.factors(term)) {
      boolean below =
          Expressions.exponent(factor) instanceof Int(long n)
              && n < 0
              && !Expressions.isFree(factor, x);
      if (!below) {
        top = Terms.product(top, factor);
        continue;
      }
      if (power != 0) {
        return null;
      }
      denominator = Expressions.base(factor);
      power = -((Int) Expressions.exponent(factor)).value();
    }
    Expr numerator = frame.evaluate(top);
    return power == 0 ? polynomial(numerator) : quotient(numerator, denominator, power);
  }

  /// The integral of `top/denominator^power`, where the denominator has no rational factors.
  @Nullable Expr over(Expr top, Expr denominator, long power) {
    Expr apart =
        Algebra.call(
            "Apart",
            frame.evaluate(Terms.quotient(top, Terms.power(denominator, Int.of(power)))),
            frame,
            x);
    return top.equals(Int.ZERO) ? Int.ZERO : of(apart);
  }

  private @Nullable Expr polynomial(Expr p) {
    var terms = new ArrayList<Expr>();
    for (Expr term : Expressions.terms(Algebra.expand(p, frame))) {
      Expr degree = frame.evaluate(Terms.quotient(Terms.product(x, derivative(term)), term));
      if (!(degree instanceof Int n) || n.value() < 0) {
        return null;
      }
      terms.add(Terms.quotient(Terms.product(x, term), Int.of(n.value() + 1)));
    }
    return Call.of(Sym.PLUS, terms);
  }

  private Expr derivative(Expr f) {
    return frame.call(Symbol.system("D"), f, x);
  }

  private Expr atZero(Expr f) {
    return frame.evaluate(Expressions.replace(f, x, Int.ZERO));
  }

  private @Nullable Expr quotient(Expr top, Expr denominator, long power) {
    Expr[] linear = Expressions.linear(denominator, x, frame);
    if (linear != null) {
      if (!Expressions.isFree(top, x)) {
        return null;
      }
      Expr value =
          power == 1
              ? Expressions.of("Log", denominator)
              : Terms.quotient(Terms.power(denominator, Int.of(1 - power)), Int.of(1 - power));
      return Terms.product(top, Terms.quotient(value, linear[0]));
    }
    Expr q1 = derivative(denominator);
    Expr a = frame.evaluate(Terms.product(Rational.of(1, 2), derivative(q1)));
    Expr p = derivative(top);
    if (!Expressions.isFree(a, x)) {
      return new ResidueSums(x, frame).of(top, denominator, power);
    }
    if (!Expressions.isFree(p, x) || Algebra.isZero(a, frame)) {
      return null;
    }
    Expr b = atZero(q1);
    Expr c = atZero(denominator);
    Expr half = frame.evaluate(Terms.quotient(p, Terms.product(Int.TWO, a)));
    Expr rest = frame.evaluate(Terms.difference(atZero(top), Terms.product(half, b)));
    Expr first =
        power == 1
            ? Expressions.of("Log", denominator)
            : Terms.quotient(Terms.power(denominator, Int.of(1 - power)), Int.of(1 - power));
    Expr delta =
        frame.evaluate(
            Algebra.expand(
                Terms.difference(Terms.product(Int.of(4), a, c), Terms.power(b, Int.TWO)), frame));
    Expr second = rest.equals(Int.ZERO) ? Int.ZERO : reciprocal(denominator, a, b, delta, power);
    return second == null
        ? null
        : Terms.sum(Terms.product(half, first), Terms.product(rest, second));
  }

  /// The integral of `1/(a x^2 + b x + c)^power`, where `delta` is `4 a c - b^2`.
  private @Nullable Expr reciprocal(Expr q, Expr a, Expr b, Expr delta, long power) {
    if (Algebra.isZero(delta, frame)) {
      return null;
    }
    Expr inner = frame.evaluate(Terms.sum(Terms.product(Int.TWO, a, x), b));
    if (power == 1) {
      int sign = Algebra.sign(delta, frame);
      Expr size = sign < 0 ? frame.evaluate(Terms.negate(delta)) : delta;
      Expr root = ROOT.at(frame, size);
      Expr argument = Algebra.together(frame.evaluate(Terms.quotient(inner, root)), frame);
      Expr function = Expressions.of(sign < 0 ? "ArcTanh" : "ArcTan", argument);
      return Terms.product(Int.of(sign < 0 ? -2 : 2), Terms.power(root, Int.MINUS_ONE), function);
    }
    Expr lower = reciprocal(q, a, b, delta, power - 1);
    if (lower == null) {
      return null;
    }
    Expr scale = Terms.product(Int.of(power - 1), delta);
    Expr head = Terms.quotient(inner, Terms.product(scale, Terms.power(q, Int.of(power - 1))));
    Expr factor = Terms.quotient(Terms.product(Int.of(2 * (2 * power - 3)), a), scale);
    return Terms.sum(head, Terms.product(factor, lower));
  }
}
