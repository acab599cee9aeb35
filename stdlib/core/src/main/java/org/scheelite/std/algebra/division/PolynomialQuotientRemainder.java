package org.scheelite.std.algebra.division;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Polynomials;

/// Quotients and remainders of polynomials.
///
/// `PolynomialQuotientRemainder[p, q, x]` is the list of `PolynomialQuotient` and
/// `PolynomialRemainder`.
///
/// ```wl
/// In:  PolynomialQuotientRemainder[x^3 + 1, x^2 + x, x]
/// Out: {-1 + x, 1 + x}
/// In:  PolynomialQuotientRemainder[x^2 + 4 x + 1, a x, x]
/// Out: {4/a + x/a, 1}
/// ```
@Builtin(seeAlso = {"PolynomialQuotient", "PolynomialRemainder"})
final class PolynomialQuotientRemainder {
  static final Message IVAR = GeneralMessages.IVAR.by("PolynomialQuotientRemainder");
  static final Message POLY = Polynomials.POLY.by("PolynomialQuotientRemainder");

  /// The divisor is zero.
  static final Message DIVZ = LongDivision.DIVZ.by("PolynomialQuotientRemainder");

  private PolynomialQuotientRemainder() {}

  @Form
  static @Nullable Expr divide(Expr p, Expr q, Expr variable, Frame frame) {
    return LongDivision.of(
        p,
        q,
        variable,
        "PolynomialQuotientRemainder",
        (field, division) ->
            Call.list(
                field.expr(division.quotient(), variable),
                field.expr(division.remainder(), variable)),
        frame);
  }
}
