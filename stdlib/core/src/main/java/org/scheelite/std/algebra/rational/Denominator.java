package org.scheelite.std.algebra.rational;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Quotient;

/// Denominators.
///
/// `Denominator[expr]` is the product of what stands below the line in `expr`: powers with
/// exponents that look negative, with the sign of the exponent changed, and denominators of
/// fractions.
///
/// ```wl
/// In:  Denominator[(x - 1) (x - 2)/(x - 3)^2]
/// Out: (-3 + x)^2
/// In:  {Denominator[3/7], Denominator[a + b], Denominator[x Exp[-y]]}
/// Out: {7, 1, E^y}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Numerator", "NumeratorDenominator", "Together"})
final class Denominator {
  private Denominator() {}

  @Form
  static Expr denominator(Expr expr, Frame frame) {
    return frame.evaluate(Forms.product(Quotient.of(expr).denominator()));
  }
}
