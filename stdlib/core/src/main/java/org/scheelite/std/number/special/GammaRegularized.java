package org.scheelite.std.number.special;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// The regularized incomplete gamma function.
///
/// `GammaRegularized[a, z]` is the share of the integral of `t^(a - 1) E^-t` that lies above `z`;
/// `GammaRegularized[a, z0, z1]` is the share from `z0` to `z1`. Machine numbers and exact integers
/// `a` have values.
///
/// ```wl
/// In:  {GammaRegularized[2, 1.5], GammaRegularized[2, 0, 1.5]}
/// Out~: {0.5578254, 0.4421746}
/// In:  {GammaRegularized[3, 2], GammaRegularized[a, 0], GammaRegularized[a, Infinity]}
/// Out: {5/E^2, 1, 0}
/// ```
@Builtin(
    attributes = {Attribute.LISTABLE, Attribute.NUMERIC_FUNCTION},
    seeAlso = {"Gamma", "BetaRegularized", "Erfc"})
final class GammaRegularized {
  private static final int MOST_TERMS = 100;

  private GammaRegularized() {}

  @Form
  static @Nullable Expr above(Expr a, Expr z, Frame frame) {
    if (Infinities.sign(z) > 0) {
      return Int.ZERO;
    }
    if (z instanceof Num zero && zero.sign() == 0) {
      return zero.isExact() ? Int.ONE : Real.ONE;
    }
    if (a instanceof Num p && z instanceof Num x && (p instanceof Real || x instanceof Real)) {
      return p instanceof Complex || x instanceof Complex || p.sign() <= 0 || x.sign() < 0
          ? null
          : Real.of(upper(p.doubleValue(), x.doubleValue()));
    }
    return a instanceof Int(long n) && n > 0 && n <= MOST_TERMS && z instanceof Num x && x.isExact()
        ? finite((int) n, z)
        : null;
  }

  @Form
  static @Nullable Expr between(Expr a, Expr from, Expr to, Frame frame) {
    if (from.equals(Int.ZERO)
        && a instanceof Num p
        && to instanceof Num x
        && (p instanceof Real || x instanceof Real)
        && !(p instanceof Complex)
        && !(x instanceof Complex)
        && p.sign() > 0
        && x.sign() >= 0) {
      return Real.of(lower(p.doubleValue(), x.doubleValue()));
    }
    Expr low = above(a, from, frame);
    Expr high = above(a, to, frame);
    return low == null || high == null ? null : Terms.difference(low, high);
  }

  /// For whole `a`: `E^-z` times a partial sum of the exponential series.
  private static Expr finite(int a, Expr z) {
    var terms = new Expr[a];
    BigInteger factorial = BigInteger.ONE;
    for (int k = 0; k < a; k++) {
      factorial = k == 0 ? factorial : factorial.multiply(BigInteger.valueOf(k));
      terms[k] = Terms.product(Rational.of(BigInteger.ONE, factorial), Terms.power(z, Int.of(k)));
    }
    return Terms.product(Terms.power(Sym.E, Terms.negate(z)), Terms.sum(terms));
  }

  private static double upper(double a, double x) {
    return org.hipparchus.special.Gamma.regularizedGammaQ(a, x);
  }

  private static double lower(double a, double x) {
    return org.hipparchus.special.Gamma.regularizedGammaP(a, x);
  }
}
