package org.scheelite.std.algebra.solve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;

/// Gröbner bases of polynomials.
///
/// `GroebnerBasis[{p1, p2, …}, {x1, x2, …}]` is the reduced Gröbner basis in the lexicographic
/// order of the variables. Equations stand for the difference of their sides. With a third list of
/// variables those are eliminated.
///
/// ```wl
/// In:  GroebnerBasis[{x^2 + y^2 - 1, x - y}, {x, y}]
/// Out: {-1 + 2*y^2, x - y}
/// In:  GroebnerBasis[{x^2 - 2 y^2, x y - 3}, {x, y}]
/// Out: {-9 + 2*y^4, 3*x - 2*y^3}
/// In:  GroebnerBasis[{x - t, y - t^2}, {x, y}, {t}]
/// Out: {x^2 - y}
/// ```
@Builtin(seeAlso = {"Solve", "Eliminate", "PolynomialGCD"})
final class GroebnerBasis {
  static final Message POLY = Polynomials.POLY.by("GroebnerBasis");

  private GroebnerBasis() {}

  @Form
  static @Nullable Expr basis(Expr polynomials, Expr variables, Frame frame) {
    return basis(polynomials, variables, Call.list(), frame);
  }

  @Form
  static @Nullable Expr basis(Expr polynomials, Expr variables, Expr eliminated, Frame frame) {
    List<Expr> sides =
        Forms.elements(polynomials).stream().map(p -> Elimination.difference(p, frame)).toList();
    List<Expr> gone = eliminated.equals(variables) ? List.of() : Forms.elements(eliminated);
    List<Expr> basis = Elimination.basis(sides, gone, Forms.elements(variables), frame);
    if (basis == null) {
      return frame.decline(POLY, polynomials);
    }
    return Call.list(basis.stream().filter(p -> Forms.isFreeOf(p, gone)).toList());
  }
}
