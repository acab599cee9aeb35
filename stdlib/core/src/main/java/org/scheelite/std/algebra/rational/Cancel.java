package org.scheelite.std.algebra.rational;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Quotient;
import org.scheelite.std.algebra.Rationals;

/// Common factors of numerators and denominators removed.
///
/// `Cancel[expr]` divides the numerator and the denominator of each term of `expr` by their
/// greatest common divisor.
///
/// ```wl
/// In:  Cancel[(x^2 - 1)/(x - 1)]
/// Out: 1 + x
/// In:  Cancel[(x - y)/(x^2 - y^2) + (x^3 - 27)/(x^2 - 9)]
/// Out: (9 + 3*x + x^2)/(3 + x) + (x + y)^(-1)
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Together", "Apart", "PolynomialGCD"})
final class Cancel {
  private Cancel() {}

  @Form
  static Expr cancel(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> cancel(e, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    if (expr instanceof Call sum && sum.is(Sym.PLUS)) {
      return frame.evaluate(
          Forms.sum(sum.args().stream().map(term -> cancel(term, frame)).toList()));
    }
    return Quotient.of(expr).denominator().stream()
            .allMatch(d -> d instanceof org.scheelite.expr.Num)
        ? expr
        : Rationals.apply(expr, form -> form, frame);
  }
}
