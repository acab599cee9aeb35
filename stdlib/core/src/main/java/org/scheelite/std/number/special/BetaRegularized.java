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
import org.scheelite.expr.Real;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;

/// The regularized incomplete beta function.
///
/// `BetaRegularized[z, a, b]` is the share of the integral of `t^(a - 1) (1 - t)^(b - 1)` from 0 to
/// 1 that lies below `z`. Machine numbers, and exact ones with whole `a` and `b`, have values.
///
/// ```wl
/// In:  BetaRegularized[0.3, 2, 3]
/// Out~: 0.3483
/// In:  {BetaRegularized[1/2, 2, 3], BetaRegularized[0, a, b], BetaRegularized[1, a, b]}
/// Out: {11/16, 0, 1}
/// ```
@Builtin(
    attributes = {Attribute.LISTABLE, Attribute.NUMERIC_FUNCTION},
    seeAlso = {"Beta", "GammaRegularized"})
final class BetaRegularized {
  private static final int MOST_TERMS = 200;

  private BetaRegularized() {}

  @Form
  static @Nullable Expr value(Expr z, Expr a, Expr b, Frame frame) {
    if (z.equals(Int.ZERO) || z.equals(Int.ONE)) {
      return z;
    }
    if (!(z instanceof Num x && a instanceof Num p && b instanceof Num q)
        || x instanceof Complex
        || p instanceof Complex
        || q instanceof Complex) {
      return null;
    }
    if (x instanceof Real || p instanceof Real || q instanceof Real) {
      double t = x.doubleValue();
      return t >= 0 && t <= 1 && p.sign() > 0 && q.sign() > 0
          ? Real.of(
              org.hipparchus.special.Beta.regularizedBeta(t, p.doubleValue(), q.doubleValue()))
          : null;
    }
    return p instanceof Int(long m)
            && q instanceof Int(long n)
            && m > 0
            && n > 0
            && m + n <= MOST_TERMS
            && x.isExact()
        ? finite(x, (int) m, (int) n)
        : null;
  }

  /// The chance of at least `m` successes in `m + n - 1` trials.
  private static Num finite(Num x, int m, int n) {
    int trials = m + n - 1;
    Num failure = Arithmetic.subtract(Int.ONE, x);
    Num sum = Int.ZERO;
    BigInteger choices = BigInteger.ONE;
    for (int k = 0; k <= trials; k++) {
      if (k >= m) {
        Num term = Arithmetic.multiply(power(x, k), power(failure, trials - k));
        sum = Arithmetic.add(sum, Arithmetic.multiply(Whole.of(choices), term));
      }
      choices = choices.multiply(BigInteger.valueOf(trials - k)).divide(BigInteger.valueOf(k + 1L));
    }
    return sum;
  }

  private static Num power(Num base, int exponent) {
    Num power = Int.ONE;
    for (int i = 0; i < exponent; i++) {
      power = Arithmetic.multiply(power, base);
    }
    return power;
  }
}
