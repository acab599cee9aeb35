package org.scheelite.std.algebra.expand;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Expansion;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Quotient;
import org.scheelite.std.number.Terms;

/// Numerators multiplied out.
///
/// `ExpandNumerator[expr]` multiplies out the numerator of `expr`, or of each term of a sum.
///
/// ```wl
/// In:  ExpandNumerator[(x - 1) (x - 2)/((x - 3) (x - 4))]
/// Out: (2 - 3*x + x^2)/((-4 + x)*(-3 + x))
/// In:  ExpandNumerator[{1/(x (1 + x)), x (1 + x)}]
/// Out: {1/(x*(1 + x)), x + x^2}
/// ```
@Builtin(seeAlso = {"Expand", "ExpandAll", "Numerator"})
final class ExpandNumerator {
  private ExpandNumerator() {}

  @Form
  static Expr expand(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> expand(e, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    if (expr instanceof Call sum && sum.is(Sym.PLUS)) {
      return frame.evaluate(
          Forms.sum(sum.args().stream().map(term -> expand(term, frame)).toList()));
    }
    Quotient quotient = Quotient.of(expr);
    Expr above = frame.evaluate(Forms.product(quotient.numerator()));
    Expr below = frame.evaluate(Forms.product(quotient.denominator()));
    return frame.evaluate(Terms.quotient(Expansion.of(above, frame), below));
  }
}
