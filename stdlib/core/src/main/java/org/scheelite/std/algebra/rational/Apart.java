package org.scheelite.std.algebra.rational;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.algebra.Rationals;

/// Partial fractions.
///
/// `Apart[expr]` writes a quotient of polynomials as a sum of quotients whose denominators are
/// powers of irreducible polynomials. `Apart[expr, x]` takes everything but `x` as constant;
/// without `x` the first variable of the denominator is taken.
///
/// ```wl
/// In:  Apart[1/((1 + x) (5 + x))]
/// Out: 1/(4*(1 + x)) - 1/(4*(5 + x))
/// In:  Apart[x^5/((x - 1)^2 (x^2 + 1))]
/// Out: 2 + 1/(2*(-1 + x)^2) + 2/(-1 + x) + x - 1/(2*(1 + x^2))
/// In:  Apart[(x + y)/((x + 1) (y + 1) (x - y)), x]
/// Out: -((-1 + y)/((1 + x)*(1 + y)^2)) + (2*y)/((x - y)*(1 + y)^2)
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Together", "Cancel", "Factor"})
final class Apart {
  private Apart() {}

  @Form
  static Expr apart(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> apart(e, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    List<Expr> variables = PartialFractions.variables(expr, frame);
    return variables.isEmpty() ? expr : apart(expr, variables.getFirst(), frame);
  }

  @Form
  static Expr apart(Expr expr, Expr variable, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> apart(e, variable, frame), frame);
    if (threaded != null) {
      return threaded;
    }
    if (!Polynomials.isVariable(variable, frame)) {
      return expr;
    }
    return Rationals.exactly(expr, e -> PartialFractions.of(e, variable, frame), frame);
  }
}
