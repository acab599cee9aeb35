package org.scheelite.std.algebra.factor;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Rationals;

/// Polynomials as products.
///
/// `Factor[poly]` factors a polynomial over the integers; a quotient of polynomials is brought
/// together first, and both sides are factored. Functions such as `Sin[x]`, roots and exponentials
/// are treated as variables.
///
/// ```wl
/// In:  Factor[1 + 2 x + x^2]
/// Out: (1 + x)^2
/// In:  Factor[x^10 - 1]
/// Out: (-1 + x)*(1 + x)*(1 - x + x^2 - x^3 + x^4)*(1 + x + x^2 + x^3 + x^4)
/// In:  Factor[x^3 - 6 x^2 y + 11 x y^2 - 6 y^3]
/// Out: (x - 3*y)*(x - 2*y)*(x - y)
/// In:  Factor[(x^3 + 2 x^2)/(x^2 - 4 y^2) - (x + 2)/(x^2 - 4 y^2)]
/// Out: ((-1 + x)*(1 + x)*(2 + x))/((x - 2*y)*(x + 2*y))
/// In:  {Factor[x^2 - 2], Factor[2 x + 4 y], Factor[E^(2 x) - 1]}
/// Out: {-2 + x^2, 2*(x + 2*y), (-1 + E^x)*(1 + E^x)}
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"FactorList", "FactorTerms", "FactorSquareFree", "Expand"})
final class Factor {
  private Factor() {}

  @Form
  static Expr factor(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> factor(e, frame), frame);
    return threaded != null ? threaded : Rationals.apply(expr, form -> form.factored(true), frame);
  }
}
