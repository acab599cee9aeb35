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

/// Laguerre polynomials.
///
/// `LaguerreL[n, x]` is the Laguerre polynomial of degree `n`, for natural numbers `n`.
///
/// ```wl
/// In:  {LaguerreL[2, x], LaguerreL[3, x]}
/// Out: {(2 - 4*x + x^2)/2, (6 - 18*x + 9*x^2 - x^3)/6}
/// In:  LaguerreL[4, 1]
/// Out: -5/8
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"HermiteH", "LegendreP"})
final class LaguerreL {
  private static final Recurrence POLYNOMIALS =
      new Recurrence(
          new Num[] {Int.ONE, Int.MINUS_ONE},
          k ->
              Recurrence.numbers(
                  Rational.of(-1, k + 1), Rational.of(2 * k + 1, k + 1), Rational.of(k, k + 1)));

  private LaguerreL() {}

  @Form
  static @Nullable Expr value(Expr n, Expr x, Frame frame) {
    return POLYNOMIALS.at(n, x, frame);
  }
}
