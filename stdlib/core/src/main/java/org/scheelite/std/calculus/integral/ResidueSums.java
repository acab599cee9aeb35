package org.scheelite.std.calculus.integral;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.calculus.Algebra;
import org.scheelite.std.calculus.Expressions;
import org.scheelite.std.calculus.Facts;
import org.scheelite.std.calculus.Formula;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// Integrals of `top/q^power` with a polynomial `q` of a degree above 2 that has no rational
/// factors: powers are lowered by Hermite's method, binomials and biquadratic denominators have
/// real logarithms and arc tangents, and for all else the integral is the sum of residues times
/// logarithms over the roots of `q`.
record ResidueSums(Symbol x, Frame frame) {
  private static final Formula SUM = Formula.of("RootSum[q &, f &]", "q", "f");

  /// `1/(x^4 + 1)` and `x^2/(x^4 + 1)`, with `x^4 + b x^2 + 1` in general: `s` is `Sqrt[2 - b]`,
  /// `r` is `Sqrt[2 + b]`; the integrand is `(m + n x^2)/(x^4 + b x^2 + 1)`.
  private static final Formula QUARTIC =
      Formula.of(
          "(m - n) (-Log[1 - s x + x^2] + Log[1 + s x + x^2])/(4 s)"
              + " + (m + n) (ArcTan[(-s + 2 x)/r] + ArcTan[(s + 2 x)/r])/(2 r)",
          "m",
          "n",
          "s",
          "r",
          "x");

  /// The same where `r` is `s`, that is for `x^4 + 1`.
  private static final Formula DIAGONAL =
      Formula.of(
          "(-2 (m + n) ArcTan[1 - s x] + 2 (m + n) ArcTan[1 + s x]"
              + " - (m - n) Log[1 - s x + x^2] + (m - n) Log[1 + s x + x^2])/(4 s)",
          "m",
          "n",
          "s",
          "x");

  @Nullable Expr of(Expr top, Expr q, long power) {
    if (power > 1) {
      return reduced(top, q, power);
    }
    Expr ratio = Algebra.together(frame.evaluate(Terms.quotient(top, derivative(q))), frame);
    if (Expressions.isFree(ratio, x)) {
      return Terms.product(ratio, Expressions.of("Log", q));
    }
    Expr substituted = inPower(top, q);
    if (substituted != null) {
      return substituted;
    }
    Expr special = biquadratic(top, q);
    special = special != null ? special : cubic(top, q);
    return special != null ? special : sum(top, q);
  }

  private Expr derivative(Expr f) {
    return frame.call(Symbol.system("D"), f, x);
  }

  /// Hermite: with `s q + t q' = 1`, the part `t top` over `q^power` is integrated by parts.
  private @Nullable Expr reduced(Expr top, Expr q, long power) {
    Expr slope = derivative(q);
    Expr cofactors = Algebra.call("PolynomialExtendedGCD", q, frame, slope, x);
    if (!(cofactors instanceof Normal pair
        && pair.is(Sym.LIST, 2)
        && pair.arg(0).equals(Int.ONE)
        && pair.arg(1) instanceof Normal st)) {
      return null;
    }
    Expr t = Algebra.call("PolynomialRemainder", Terms.product(st.arg(1), top), frame, q, x);
    Expr whole = Terms.difference(top, Terms.product(t, slope));
    Expr s = Algebra.call("PolynomialQuotient", frame.evaluate(whole), frame, q, x);
    Expr below = Terms.product(Int.of(power - 1), Terms.power(q, Int.of(power - 1)));
    Expr next =
        Algebra.expand(
            frame.evaluate(Terms.sum(s, Terms.quotient(derivative(t), Int.of(power - 1)))), frame);
    Expr rest = new RationalIntegral(x, frame).over(next, q, power - 1);
    Expr head = Algebra.together(frame.evaluate(Terms.quotient(Terms.negate(t), below)), frame);
    return rest == null ? null : Terms.sum(head, rest);
  }

  /// With a power of the variable as the new one: `x^(m - 1) f(x^m)`.
  private @Nullable Expr inPower(Expr top, Expr q) {
    long common = 0;
    for (Expr p : new Expr[] {q, Terms.product(x, top)}) {
      for (Expr term : Expressions.terms(Algebra.expand(frame.evaluate(p), frame))) {
        Expr degree = degree(term);
        if (!(degree instanceof Int(long n))) {
          return null;
        }
        common =
            java.math.BigInteger.valueOf(common).gcd(java.math.BigInteger.valueOf(n)).longValue();
      }
    }
    if (common < 2) {
      return null;
    }
    Symbol t = Symbol.of(Facts.CONTEXT + "u");
    Expr root = Terms.power(t, Rational.of(1, common));
    Expr inner =
        frame.evaluate(Terms.quotient(top, Terms.product(q, Terms.power(x, Int.of(common - 1)))));
    Expr f = frame.evaluate(Expressions.replace(inner, x, root));
    Expr found = new RationalIntegral(t, frame).of(Algebra.together(f, frame));
    return found == null
        ? null
        : Terms.quotient(
            Expressions.replace(frame.evaluate(found), t, Terms.power(x, Int.of(common))),
            Int.of(common));
  }

  private Expr degree(Expr term) {
    return frame.evaluate(Terms.quotient(Terms.product(x, derivative(term)), term));
  }

  private Expr @Nullable [] coefficients(Expr p, int size) {
    Expr list = Algebra.call("CoefficientList", p, frame, x);
    if (!(list instanceof Normal found && found.is(Sym.LIST)) || found.size() > size) {
      return null;
    }
    var all = new Expr[size];
    for (int i = 0; i < size; i++) {
      all[i] = i < found.size() ? found.arg(i) : Int.ZERO;
      if (!(all[i] instanceof Num n && n.isExact())) {
        return null;
      }
    }
    return all;
  }

  /// `(m + n x^2)/(a x^4 + b x^2 + c)` with complex roots; odd parts are substituted before.
  private @Nullable Expr biquadratic(Expr top, Expr q) {
    Expr[] d = coefficients(q, 5);
    Expr[] t = coefficients(top, 4);
    if (d == null
        || t == null
        || d[4].equals(Int.ZERO)
        || !d[1].equals(Int.ZERO)
        || !d[3].equals(Int.ZERO)
        || ((Num) d[4]).sign() * ((Num) d[0]).sign() < 0) {
      return null;
    }
    // x = k y with k^4 = c/a
    Expr k = frame.evaluate(Terms.power(Terms.quotient(d[0], d[4]), Rational.of(1, 4)));
    Expr square = frame.evaluate(Terms.power(k, Int.TWO));
    Expr b = frame.evaluate(Terms.quotient(d[2], Terms.product(d[4], square)));
    Expr s = frame.evaluate(Terms.sqrt(Terms.difference(Int.TWO, b)));
    Expr r = frame.evaluate(Terms.sqrt(Terms.sum(Int.TWO, b)));
    if (Algebra.sign(s, frame) != 1 || Algebra.sign(r, frame) != 1) {
      return null;
    }
    Expr scale = frame.evaluate(Terms.product(d[4], square, k));
    Expr m = frame.evaluate(Terms.quotient(t[0], scale));
    Expr n = frame.evaluate(Terms.quotient(Terms.product(t[2], square), scale));
    Expr y = frame.evaluate(Terms.quotient(x, k));
    Expr even = s.equals(r) ? DIAGONAL.with(m, n, s, y) : QUARTIC.with(m, n, s, r, y);
    if (t[1].equals(Int.ZERO) && t[3].equals(Int.ZERO)) {
      return even;
    }
    Expr odd = Terms.sum(Terms.product(t[1], x), Terms.product(t[3], Terms.power(x, Int.of(3))));
    Expr rest = inPower(frame.evaluate(odd), q);
    return rest == null ? null : Terms.sum(even, rest);
  }

  /// `top/(a x^3 + d)` by the real cube root.
  private @Nullable Expr cubic(Expr top, Expr q) {
    Expr[] d = coefficients(q, 4);
    Expr[] t = coefficients(top, 3);
    if (d == null || t == null || !d[1].equals(Int.ZERO) || !d[2].equals(Int.ZERO)) {
      return null;
    }
    Num ratio = Arithmetic.divide((Num) d[0], (Num) d[3]);
    Expr root = Terms.power(Arithmetic.abs(ratio), Rational.of(1, 3));
    Expr k = frame.evaluate(ratio.sign() < 0 ? Terms.negate(root) : root);
    // x = k y: the denominator is d (y^3 + 1)
    Symbol y = Symbol.of(Facts.CONTEXT + "u");
    var terms = new java.util.ArrayList<Expr>();
    for (int i = 0; i < 3; i++) {
      Expr factor =
          frame.evaluate(Terms.quotient(Terms.product(t[i], Terms.power(k, Int.of(i + 1))), d[0]));
      Expr over = Terms.power(Terms.sum(Int.ONE, Terms.power(y, Int.of(3))), Int.MINUS_ONE);
      Expr one =
          factor.equals(Int.ZERO)
              ? Int.ZERO
              : new RationalIntegral(y, frame)
                  .of(frame.evaluate(Terms.product(Terms.power(y, Int.of(i)), over)));
      if (one == null) {
        return null;
      }
      terms.add(Terms.product(factor, one));
    }
    return Expressions.replace(Call.of(Sym.PLUS, terms), y, frame.evaluate(Terms.quotient(x, k)));
  }

  private @Nullable Expr sum(Expr top, Expr q) {
    Expr slope = derivative(q);
    Expr number = content(slope);
    Expr factor = content(top);
    Expr[] parts = {q, Algebra.expand(frame.evaluate(Terms.quotient(slope, number)), frame)};
    Expr plain = Algebra.expand(frame.evaluate(Terms.quotient(top, factor)), frame);
    Symbol slot = Symbol.of(Facts.CONTEXT + "z");
    Expr log = Expressions.of("Log", Terms.difference(x, slot));
    Expr above =
        Algebra.expand(
            frame.evaluate(Terms.product(log, Expressions.replace(plain, x, slot))), frame);
    Expr body = frame.evaluate(Terms.quotient(above, Expressions.replace(parts[1], x, slot)));
    Expr argument = Call.of(Sym.SLOT, Int.ONE);
    Expr whole =
        SUM.with(
            frame.evaluate(Expressions.replace(q, x, argument)),
            frame.evaluate(Expressions.replace(body, slot, argument)));
    return Terms.product(Terms.quotient(factor, number), whole);
  }

  /// The number in front of a polynomial whose other coefficients are whole.
  private Expr content(Expr p) {
    Expr content = Algebra.call("FactorTermsList", p, frame, x);
    Expr number = content instanceof Normal list && list.size() > 0 ? list.arg(0) : Int.ONE;
    return number instanceof Whole || number instanceof Rational ? number : Int.ONE;
  }
}
