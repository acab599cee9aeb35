package org.scheelite.std.algebra.rational;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Rationals;

/// Sums over a common denominator.
///
/// `Together[expr]` writes `expr` as one quotient of polynomials without a common factor. Functions
/// such as `Sin[x]`, roots and exponentials are treated as variables. Equations and inequalities
/// are done side by side.
///
/// ```wl
/// In:  Together[a/b + c/d]
/// Out: (b*c + a*d)/(b*d)
/// In:  Together[x^2/(x^2 - 1) + x/(x^2 - 1)]
/// Out: x/(-1 + x)
/// In:  Together[1/x + 1/(x + 1) + 1/(x + 2) + 1/(x + 3)]
/// Out: (2*(3 + 11*x + 9*x^2 + 2*x^3))/(x*(1 + x)*(2 + x)*(3 + x))
/// In:  Together[1/Sqrt[x] + 1/x]
/// Out: (1 + Sqrt[x])/x
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Apart", "Cancel", "Factor", "Expand"})
final class Together {
  private Together() {}

  @Form
  static Expr together(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> together(e, frame), frame);
    return threaded != null ? threaded : Rationals.apply(expr, form -> form, frame);
  }
}
