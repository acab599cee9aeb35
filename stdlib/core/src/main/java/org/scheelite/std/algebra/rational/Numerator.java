package org.scheelite.std.algebra.rational;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Quotient;

/// Numerators.
///
/// `Numerator[expr]` is the product of the factors of `expr` that are not below the line: all but
/// powers with exponents that look negative, and denominators of fractions.
///
/// ```wl
/// In:  Numerator[(x - 1) (x - 2)/(x - 3)^2]
/// Out: (-2 + x)*(-1 + x)
/// In:  {Numerator[3/7], Numerator[a/b + c], Numerator[x Exp[-y]]}
/// Out: {3, a/b + c, x}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Denominator", "NumeratorDenominator", "Together"})
final class Numerator {
  private Numerator() {}

  @Form
  static Expr numerator(Expr expr, Frame frame) {
    return frame.evaluate(Forms.product(Quotient.of(expr).numerator()));
  }
}
