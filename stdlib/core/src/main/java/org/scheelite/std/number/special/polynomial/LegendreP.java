package org.scheelite.std.number.special.polynomial;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;

/// Legendre polynomials.
///
/// `LegendreP[n, x]` is the Legendre polynomial of degree `n`, for natural numbers `n`.
/// `LegendreP[n, m, x]` is the associated Legendre function of order `m`, from 0 to `n`.
///
/// ```wl
/// In:  {LegendreP[2, x], LegendreP[3, x]}
/// Out: {(-1 + 3*x^2)/2, (-3*x + 5*x^3)/2}
/// In:  LegendreP[10, 0.5]
/// Out~: -0.188228607178
/// In:  {LegendreP[2, 1, x], LegendreP[3, 3, 0], LegendreP[1, 2, x]}
/// Out: {-3*x*Sqrt[1 - x^2], -15, 0}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"ChebyshevT", "HermiteH"})
final class LegendreP {
  private static final long HIGHEST_ASSOCIATED = 200;
  private static final Recurrence POLYNOMIALS =
      new Recurrence(
          new Num[] {Int.ZERO, Int.ONE},
          k -> Recurrence.numbers(Rational.of(2 * k + 1, k + 1), Int.ZERO, Rational.of(k, k + 1)));

  private LegendreP() {}

  @Form
  static @Nullable Expr value(Expr n, Expr x, Frame frame) {
    return POLYNOMIALS.at(n, x, frame);
  }

  @Form
  static @Nullable Expr value(Expr n, Expr m, Expr x, Frame frame) {
    if (!(n instanceof Int(long degree) && m instanceof Int(long order))
        || degree < 0
        || degree > HIGHEST_ASSOCIATED
        || order < 0) {
      return null;
    }
    return order > degree
        ? Int.ZERO
        : Associated.of((int) degree, (int) order, frame).function((int) order, x, frame);
  }
}
