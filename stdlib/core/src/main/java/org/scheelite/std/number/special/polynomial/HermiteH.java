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

/// Hermite polynomials.
///
/// `HermiteH[n, x]` is the Hermite polynomial of degree `n`, for natural numbers `n`.
///
/// ```wl
/// In:  {HermiteH[2, x], HermiteH[3, x]}
/// Out: {-2 + 4*x^2, -12*x + 8*x^3}
/// In:  HermiteH[5, 2]
/// Out: -16
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"LegendreP", "LaguerreL"})
final class HermiteH {
  private static final Recurrence POLYNOMIALS =
      new Recurrence(
          new Num[] {Int.ZERO, Int.TWO}, k -> Recurrence.numbers(Int.TWO, Int.ZERO, Int.of(2 * k)));

  private HermiteH() {}

  @Form
  static @Nullable Expr value(Expr n, Expr x, Frame frame) {
    return POLYNOMIALS.at(n, x, frame);
  }
}
