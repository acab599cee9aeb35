package org.scheelite.std.algebra.division;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Polynomials;

/// Discriminants of polynomials.
///
/// `Discriminant[poly, x]` is the product of the squared differences of the roots in `x`, times a
/// power of the leading coefficient. It is 0 just when there is a multiple root.
///
/// ```wl
/// In:  Discriminant[a x^2 + b x + c, x]
/// Out: b^2 - 4*a*c
/// In:  {Discriminant[x^10 - 5 x^7 - 3 x + 9, x], Discriminant[(x - 1)^2 (x + 2), x]}
/// Out: {177945374758153510836, 0}
/// ```
@Builtin(seeAlso = {"Resultant", "Solve"})
final class Discriminant {
  static final Message POLY = Polynomials.POLY.by("Discriminant");

  private Discriminant() {}

  @Form
  static @Nullable Expr of(Expr poly, Expr variable, Frame frame) {
    return Resultants.discriminant(poly, variable, frame);
  }
}
