package org.scheelite.std.algebra.division;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Polynomials;

/// Resultants of two polynomials.
///
/// `Resultant[p, q, x]` is the product of the differences of the roots of `p` and `q` in `x`, times
/// powers of their leading coefficients. It is 0 just when they have a root in common.
///
/// ```wl
/// In:  Resultant[x^2 - 2 x + 7, x^3 - x + 5, x]
/// Out: 265
/// In:  Resultant[(x - y)^2 - 2, y^3 - 3, y]
/// Out: 1 - 36*x + 12*x^2 - 6*x^3 - 6*x^4 + x^6
/// In:  Resultant[a x + b, c x + d, x]
/// Out: -(b*c) + a*d
/// ```
@Builtin(seeAlso = {"Discriminant", "PolynomialGCD", "Eliminate"})
final class Resultant {
  static final Message POLY = Polynomials.POLY.by("Resultant");

  private Resultant() {}

  @Form
  static @Nullable Expr of(Expr p, Expr q, Expr variable, Frame frame) {
    return Resultants.of(p, q, variable, "Resultant", frame);
  }
}
