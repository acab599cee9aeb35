package org.scheelite.std.algebra.rational;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Quotient;

/// Numerators together with denominators.
///
/// `NumeratorDenominator[expr]` is the list of `Numerator[expr]` and `Denominator[expr]`.
///
/// ```wl
/// In:  NumeratorDenominator[x/(1 + y)]
/// Out: {x, 1 + y}
/// In:  NumeratorDenominator[6/4]
/// Out: {3, 2}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Numerator", "Denominator"})
final class NumeratorDenominator {
  private NumeratorDenominator() {}

  @Form
  static Expr sides(Expr expr, Frame frame) {
    Quotient quotient = Quotient.of(expr);
    return frame.evaluate(
        Call.list(Forms.product(quotient.numerator()), Forms.product(quotient.denominator())));
  }
}
