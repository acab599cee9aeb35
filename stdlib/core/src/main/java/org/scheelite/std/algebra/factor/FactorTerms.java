package org.scheelite.std.algebra.factor;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;

/// Numbers pulled out of sums.
///
/// `FactorTerms[poly]` takes the common numeric factor out of a polynomial. `FactorTerms[poly, x]`
/// takes out all that does not depend on `x`, and `FactorTerms[poly, {x1, x2, …}]` what depends on
/// none of these, then on all but the last, and so on.
///
/// ```wl
/// In:  FactorTerms[3 + 6 x + 3 x^2]
/// Out: 3*(1 + 2*x + x^2)
/// In:  FactorTerms[14 x + 21 y + 35 x y + 63]
/// Out: 7*(9 + 2*x + 3*y + 5*x*y)
/// In:  FactorTerms[7 y + 14 x y, x]
/// Out: 7*(1 + 2*x)*y
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorTermsList", "Factor", "Collect"})
final class FactorTerms {
  private FactorTerms() {}

  @Form
  static Expr factor(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> factor(e, frame), frame);
    return threaded != null
        ? threaded
        : frame.evaluate(Forms.product(TermFactors.of(expr, List.of(), frame)));
  }

  @Form
  static Expr factor(Expr expr, Expr variables, Frame frame) {
    return frame.evaluate(Forms.product(TermFactors.of(expr, Forms.elements(variables), frame)));
  }
}
