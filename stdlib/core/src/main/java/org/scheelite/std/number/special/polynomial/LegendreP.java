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
///
/// ```wl
/// In:  {LegendreP[2, x], LegendreP[3, x]}
/// Out: {(-1 + 3*x^2)/2, (-3*x + 5*x^3)/2}
/// In:  LegendreP[10, 0.5]
/// Out~: -0.188228607178
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"ChebyshevT", "HermiteH"})
final class LegendreP {
  private static final Recurrence POLYNOMIALS =
      new Recurrence(
          new Num[] {Int.ZERO, Int.ONE},
          k -> Recurrence.numbers(Rational.of(2 * k + 1, k + 1), Int.ZERO, Rational.of(k, k + 1)));

  private LegendreP() {}

  @Form
  static @Nullable Expr value(Expr n, Expr x, Frame frame) {
    return POLYNOMIALS.at(n, x, frame);
  }
}
