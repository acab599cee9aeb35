package org.scheelite.std.calculus.integral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Terms;

/// Integrals of rational functions times an odd power of the square root of `a x^2 + b x + c`.
final class QuadraticRoots {
  private static final Symbol T = Symbol.of(Facts.CONTEXT + "q");
  private static final Formula ARC_SINH =
      Formula.of("ArcSinh[Together[(2 a x + b)/Sqrt[4 a c - b^2]]]/Sqrt[a]", "a", "b", "c", "x");
  private static final Formula ARC_SIN =
      Formula.of("-ArcSin[Together[(2 a x + b)/Sqrt[b^2 - 4 a c]]]/Sqrt[-a]", "a", "b", "c", "x");
  private static final Formula ARC_TAN =
      Formula.of("ArcTan[Cancel[(-2 a x - b)/(2 Sqrt[-a])]/y]/Sqrt[-a]", "a", "b", "x", "y");
  private static final Formula LOGARITHM =
      Formula.of("Log[b + 2 a x + 2 Sqrt[a] y]/Sqrt[a]", "a", "b", "x", "y");
  private static final Formula PLAIN_LOGARITHM =
      Formula.of("Log[Sqrt[a] x + y]/Sqrt[a]", "a", "x", "y");

  /// With `x = r + 1/t`, `A = q(r)`, `B = q'(r)`: the integrals of `1/((x - r) Sqrt[q])`.
  private static final Formula POLE_LOGARITHM =
      Formula.of("(Log[z] - Log[Expand[a + b z/2] + Sqrt[a] y])/Sqrt[a]", "a", "b", "z", "y");

  private static final Formula POLE_ARC_TAN =
      Formula.of("ArcTan[(2 a + b z)/(2 Sqrt[-a] y)]/Sqrt[-a]", "a", "b", "z", "y");

  private final Symbol x;
  private final Frame frame;

  /// What the square root is taken of.
  private final Expr q;

  /// The coefficients of the radicand, that of the square first.
  private final Expr a;

  private final Expr b;
  private final Expr c;

  private QuadraticRoots(Symbol x, Frame frame, Expr q, List<Expr> coefficients) {
    this.x = x;
    this.frame = frame;
    this.q = q;
    this.c = coefficients.get(0);
    this.b = coefficients.get(1);
    this.a = coefficients.get(2);
  }

  static @Nullable Expr of(Expr f, Symbol x, Frame frame) {
    Expr q = null;
    Rational exponent = null;
    Expr rest = Int.ONE;
    for (Expr factor : Expressions.factors(f)) {
      if (Expressions.exponent(factor) instanceof Rational power
          && !Expressions.isFree(factor, x)) {
        if (q != null || !power.denominator().equals(java.math.BigInteger.TWO)) {
          return null;
        }
        q = Expressions.base(factor);
        exponent = power;
      } else {
        rest = Terms.product(rest, factor);
      }
    }
    if (q == null || exponent == null || !frame.test(Symbol.system("PolynomialQ"), q, x)) {
      return null;
    }
    Expr rational = frame.evaluate(rest);
    Expr list = Algebra.call("CoefficientList", q, frame, x);
    if (!RationalIntegral.isRational(rational, x) || !(list instanceof Normal k) || k.size() != 3) {
      return null;
    }
    Expr raised = frame.evaluate(Terms.sum(exponent, Rational.of(1, 2)));
    return new QuadraticRoots(x, frame, q, k.args())
        .over(Terms.product(rational, Terms.power(q, raised)));
  }

  private Expr root() {
    return Terms.sqrt(q);
  }

  /// The integral of a rational function over the square root.
  private @Nullable Expr over(Expr f) {
    Expr apart = Algebra.call("Apart", frame.evaluate(f), frame, x);
    var terms = new ArrayList<Expr>();
    Expr polynomial = Int.ZERO;
    for (Expr term : Expressions.terms(apart)) {
      if (frame.test(Symbol.system("PolynomialQ"), term, x)) {
        polynomial = Terms.sum(polynomial, term);
        continue;
      }
      Expr one = pole(term);
      if (one == null) {
        return null;
      }
      terms.add(one);
    }
    Expr p = frame.evaluate(polynomial);
    if (!p.equals(Int.ZERO)) {
      Expr whole = polynomial(p);
      if (whole == null) {
        return null;
      }
      terms.add(whole);
    }
    return Call.of(Sym.PLUS, terms);
  }

  /// A polynomial over the root: `d(x^n Sqrt[q])` has the degree `n + 1` over the root.
  private @Nullable Expr polynomial(Expr p) {
    if (!(Algebra.call("CoefficientList", p, frame, x) instanceof Normal list)) {
      return null;
    }
    int n = list.size();
    Expr[] k = list.args().toArray(Expr[]::new);
    var quotient = new ArrayList<Expr>();
    for (int i = n - 1; i >= 1; i--) {
      // (x^(i-1) Sqrt[q])' Sqrt[q] = i a x^i + (i - 1/2) b x^(i-1) + (i - 1) c x^(i-2)
      Expr factor = frame.evaluate(Terms.quotient(k[i], Terms.product(Int.of(i), a)));
      quotient.add(Terms.product(factor, Terms.power(x, Int.of(i - 1))));
      k[i - 1] = less(k[i - 1], Terms.product(factor, b, Rational.of(2L * i - 1, 2)));
      if (i >= 2) {
        k[i - 2] = less(k[i - 2], Terms.product(factor, c, Int.of(i - 1)));
      }
    }
    Expr head = Algebra.together(frame.evaluate(Call.of(Sym.PLUS, quotient)), frame);
    Expr sum = Terms.product(head, root());
    if (n == 0 || k[0].equals(Int.ZERO)) {
      return sum;
    }
    Expr rest = reciprocal();
    if (rest == null) {
      return null;
    }
    Expr d = k[0] instanceof Rational fraction ? Whole.of(fraction.denominator()) : Int.ONE;
    Expr scaled = Algebra.together(frame.evaluate(Terms.product(d, head)), frame);
    Expr both = Terms.sum(Terms.product(scaled, root()), Terms.product(d, k[0], rest));
    return Terms.quotient(both, d);
  }

  private Expr less(Expr from, Expr what) {
    return Algebra.together(frame.evaluate(Terms.difference(from, what)), frame);
  }

  /// The integral of the reciprocal of the root.
  private @Nullable Expr reciprocal() {
    int leading = sign(a);
    int delta =
        Algebra.sign(
            frame.evaluate(
                Terms.difference(Terms.product(Int.of(4), a, c), Terms.power(b, Int.TWO))),
            frame);
    if (leading > 0) {
      if (delta == 1) {
        return ARC_SINH.at(frame, a, b, c, x);
      }
      return b.equals(Int.ZERO)
          ? PLAIN_LOGARITHM.with(a, x, root())
          : LOGARITHM.with(a, b, x, root());
    }
    return delta == -1 ? ARC_SIN.at(frame, a, b, c, x) : ARC_TAN.at(frame, a, b, x, root());
  }

  /// The sign of a number; that of its number factor for anything else.
  private int sign(Expr e) {
    int sign = Algebra.sign(e, frame);
    if (sign != 2) {
      return sign;
    }
    return Expressions.factors(e)[0] instanceof org.scheelite.expr.Num n && n.sign() < 0 ? -1 : 1;
  }

  /// A term `k/(x - r)^n` over the root.
  private @Nullable Expr pole(Expr term) {
    Expr k = Int.ONE;
    Expr line = null;
    long n = 0;
    for (Expr factor : Expressions.factors(term)) {
      if (Expressions.isFree(factor, x)) {
        k = Terms.product(k, factor);
      } else if (Expressions.exponent(factor) instanceof Int(long e) && e < 0 && line == null) {
        line = Expressions.base(factor);
        n = -e;
      } else {
        return null;
      }
    }
    Expr[] linear = line == null ? null : Expressions.linear(line, x, frame);
    if (linear == null) {
      return null;
    }
    Expr r = frame.evaluate(Terms.negate(Terms.quotient(linear[1], linear[0])));
    Expr z = frame.evaluate(Terms.difference(x, r));
    Expr at = value(q, r);
    Expr slope = value(frame.call(Symbol.system("D"), q, x), r);
    if (Algebra.isZero(at, frame)) {
      return null;
    }
    Expr factor = Terms.quotient(k, Terms.power(linear[0], Int.of(n)));
    Expr log =
        sign(at) > 0
            ? POLE_LOGARITHM.with(at, slope, z, root())
            : POLE_ARC_TAN.with(at, slope, z, root());
    if (n == 1) {
      return Terms.product(factor, log);
    }
    // -t^(n - 1)/Sqrt[Q(t)] with Q = at t^2 + slope t + a and Sqrt[Q] = Sqrt[q]/z
    Expr inner = Terms.sum(Terms.product(at, Terms.power(T, Int.TWO)), Terms.product(slope, T), a);
    var other = new QuadraticRoots(T, frame, frame.evaluate(inner), List.of(a, slope, at));
    return Terms.product(factor, other.backFrom(n - 1, z, root(), log));
  }

  /// The integral of `-t^n` over the root of this radicand, with `t = 1/z`, where that of the
  /// reciprocal is known with its sign.
  private Expr backFrom(long n, Expr z, Expr y, Expr log) {
    var k = new Expr[(int) n + 1];
    java.util.Arrays.fill(k, Int.ZERO);
    k[(int) n] = Int.ONE;
    var quotient = new ArrayList<Expr>();
    for (int i = (int) n; i >= 1; i--) {
      Expr factor = frame.evaluate(Terms.quotient(k[i], Terms.product(Int.of(i), a)));
      quotient.add(Terms.product(factor, Terms.power(z, Int.of(-i))));
      k[i - 1] = less(k[i - 1], Terms.product(factor, b, Rational.of(2L * i - 1, 2)));
      if (i >= 2) {
        k[i - 2] = less(k[i - 2], Terms.product(factor, c, Int.of(i - 1)));
      }
    }
    Expr head = Algebra.together(frame.evaluate(Call.of(Sym.PLUS, quotient)), frame);
    return Terms.difference(Terms.product(k[0], log), Terms.product(head, y));
  }

  private Expr value(Expr e, Expr at) {
    return frame.evaluate(Algebra.expand(frame.evaluate(Expressions.replace(e, x, at)), frame));
  }
}
