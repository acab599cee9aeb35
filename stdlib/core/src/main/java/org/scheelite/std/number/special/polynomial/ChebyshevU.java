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

/// Chebyshev polynomials of the second kind.
///
/// `ChebyshevU[n, x]` is `Sin[(n + 1) t]/Sin[t]` as a polynomial in `x`, the cosine of `t`, for
/// natural numbers `n`.
///
/// ```wl
/// In:  {ChebyshevU[2, x], ChebyshevU[3, x]}
/// Out: {-1 + 4*x^2, -4*x + 8*x^3}
/// In:  ChebyshevU[3, 1]
/// Out: 4
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"ChebyshevT"})
final class ChebyshevU {
  private static final Recurrence POLYNOMIALS =
      new Recurrence(
          new Num[] {Int.ZERO, Int.TWO}, k -> Recurrence.numbers(Int.TWO, Int.ZERO, Int.ONE));

  private ChebyshevU() {}

  @Form
  static @Nullable Expr value(Expr n, Expr x, Frame frame) {
    return POLYNOMIALS.at(n, x, frame);
  }
}
