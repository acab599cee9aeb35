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

/// Chebyshev polynomials of the first kind.
///
/// `ChebyshevT[n, x]` is `Cos[n t]` as a polynomial in `x`, the cosine of `t`, for natural numbers
/// `n`.
///
/// ```wl
/// In:  {ChebyshevT[2, x], ChebyshevT[3, x]}
/// Out: {-1 + 2*x^2, -3*x + 4*x^3}
/// In:  ChebyshevT[5, 0.5]
/// Out~: 0.5
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"ChebyshevU", "LegendreP"})
final class ChebyshevT {
  private static final Recurrence POLYNOMIALS =
      new Recurrence(
          new Num[] {Int.ZERO, Int.ONE}, k -> Recurrence.numbers(Int.TWO, Int.ZERO, Int.ONE));

  private ChebyshevT() {}

  @Form
  static @Nullable Expr value(Expr n, Expr x, Frame frame) {
    return POLYNOMIALS.at(n, x, frame);
  }
}
