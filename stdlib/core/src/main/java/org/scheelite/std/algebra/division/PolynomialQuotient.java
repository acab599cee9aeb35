package org.scheelite.std.algebra.division;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Polynomials;

/// Quotients of polynomials.
///
/// `PolynomialQuotient[p, q, x]` is the quotient of `p` and `q` as polynomials in `x`, without the
/// remainder.
///
/// ```wl
/// In:  PolynomialQuotient[x^2, x + a, x]
/// Out: -a + x
/// In:  PolynomialQuotient[x^4 + 2 x + 1, 2 x^2 + 1, x]
/// Out: -1/4 + x^2/2
/// ```
@Builtin(seeAlso = {"PolynomialRemainder", "PolynomialQuotientRemainder", "PolynomialGCD"})
final class PolynomialQuotient {
  static final Message IVAR = GeneralMessages.IVAR.by("PolynomialQuotient");
  static final Message POLY = Polynomials.POLY.by("PolynomialQuotient");

  /// The divisor is zero.
  static final Message DIVZ = LongDivision.DIVZ.by("PolynomialQuotient");

  private PolynomialQuotient() {}

  @Form
  static @Nullable Expr divide(Expr p, Expr q, Expr variable, Frame frame) {
    return LongDivision.of(
        p,
        q,
        variable,
        "PolynomialQuotient",
        (field, division) -> field.expr(division.quotient(), variable),
        frame);
  }
}
