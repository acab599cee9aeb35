package org.scheelite.std.algebra.division;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Polynomials;

/// Remainders of polynomials.
///
/// `PolynomialRemainder[p, q, x]` is what is left when `p` is divided by `q` as polynomials in `x`.
///
/// ```wl
/// In:  PolynomialRemainder[x^2, x + a, x]
/// Out: a^2
/// In:  PolynomialRemainder[x^4 + 2 x + 1, x^2 + 1, x]
/// Out: 2 + 2*x
/// ```
@Builtin(seeAlso = {"PolynomialQuotient", "PolynomialMod"})
final class PolynomialRemainder {
  static final Message IVAR = GeneralMessages.IVAR.by("PolynomialRemainder");
  static final Message POLY = Polynomials.POLY.by("PolynomialRemainder");

  /// The divisor is zero.
  static final Message DIVZ = LongDivision.DIVZ.by("PolynomialRemainder");

  private PolynomialRemainder() {}

  @Form
  static @Nullable Expr divide(Expr p, Expr q, Expr variable, Frame frame) {
    return LongDivision.of(
        p,
        q,
        variable,
        "PolynomialRemainder",
        (field, division) -> field.expr(division.remainder(), variable),
        frame);
  }
}
