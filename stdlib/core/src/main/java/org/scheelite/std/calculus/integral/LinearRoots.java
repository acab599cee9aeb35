package org.scheelite.std.calculus.integral;

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
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Terms;

/// Integrals of rational functions of the variable and of roots of one quotient of linear functions
/// `(a x + b)/(c x + d)`: the root is the new variable.
final class LinearRoots {
  private static final int MOST = 12;
  private static final Symbol T = Symbol.of(Facts.CONTEXT + "r");

  /// The variable by the `n`-th root `r` of `(a x + b)/(c x + d)`.
  private static final Formula INVERSE =
      Formula.of("(d r^n - b)/(a - c r^n)", "a", "b", "c", "d", "n", "r");

  private final Symbol x;
  private final Frame frame;
  private @Nullable Expr base;
  private long order = 1;
  private boolean fits = true;

  private LinearRoots(Symbol x, Frame frame) {
    this.x = x;
    this.frame = frame;
  }

  static @Nullable Expr of(Expr f, Symbol x, Frame frame) {
    return new LinearRoots(x, frame).integral(f);
  }

  private @Nullable Expr integral(Expr f) {
    collect(f);
    if (base == null || !fits || order > MOST) {
      return null;
    }
    Expr radicand = base;
    Expr fraction = Algebra.together(radicand, frame);
    Expr[] above = line(frame.call(Symbol.system("Numerator"), fraction));
    Expr[] below = line(frame.call(Symbol.system("Denominator"), fraction));
    if (above == null || below == null) {
      return null;
    }
    Expr n = Int.of(order);
    Expr inverse = INVERSE.at(frame, above[0], above[1], below[0], below[1], n, T);
    Expr slope = frame.call(Symbol.system("D"), inverse, T);
    Expr inner = Expressions.map(f, this::replaced);
    Expr whole = Terms.product(Expressions.replace(inner, x, inverse), slope);
    Expr rational = Algebra.together(frame.evaluate(whole), frame);
    if (!RationalIntegral.isRational(rational, T)) {
      return null;
    }
    Expr found = new RationalIntegral(T, frame).of(rational);
    return found == null ? null : back(frame.evaluate(found), radicand);
  }

  private Expr @Nullable [] line(Expr e) {
    return Expressions.isFree(e, x) ? new Expr[] {Int.ZERO, e} : Expressions.linear(e, x, frame);
  }

  private void collect(Expr e) {
    if (!(e instanceof Call call) || Expressions.isFree(e, x)) {
      return;
    }
    if (call.is(Sym.POWER, 2) && call.arg(1) instanceof Rational q) {
      if (base != null && !base.equals(call.arg(0)) || q.denominator().bitLength() > 5) {
        fits = false;
        return;
      }
      base = call.arg(0);
      long d = q.denominator().longValueExact();
      order = order / java.math.BigInteger.valueOf(order).gcd(q.denominator()).longValue() * d;
      return;
    }
    call.args().forEach(this::collect);
  }

  private @Nullable Expr replaced(Expr e) {
    if (e instanceof Call call
        && call.is(Sym.POWER, 2)
        && call.arg(1) instanceof Rational
        && call.arg(0).equals(base)) {
      return Terms.power(T, frame.evaluate(Terms.product(call.arg(1), Int.of(order))));
    }
    return null;
  }

  /// The result in the old variable; a power of the root times a polynomial where it can be.
  private Expr back(Expr found, Expr radicand) {
    Expr root = Terms.power(radicand, Rational.of(1, order));
    Expr factored = Algebra.factor(found, frame);
    Expr power = Int.ONE;
    Expr rest = Int.ONE;
    for (Expr factor : Expressions.factors(factored)) {
      if (Expressions.base(factor).equals(T)) {
        Expr exponent = Terms.product(Expressions.exponent(factor), Rational.of(1, order));
        power = Terms.power(radicand, frame.evaluate(exponent));
      } else {
        Expr inX = frame.evaluate(Expressions.replace(factor, T, root));
        rest =
            Terms.product(
                rest, isPolynomial(inX) ? Algebra.factor(Algebra.expand(inX, frame), frame) : inX);
      }
    }
    Expr product = frame.evaluate(rest);
    return isPolynomial(product)
        ? Terms.product(power, product)
        : Expressions.replace(found, T, root);
  }

  private boolean isPolynomial(Expr e) {
    return frame.test(Symbol.system("PolynomialQ"), e, x);
  }
}
