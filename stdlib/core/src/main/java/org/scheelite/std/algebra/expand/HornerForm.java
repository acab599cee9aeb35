package org.scheelite.std.algebra.expand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.number.Terms;

/// Polynomials nested for evaluation with few products.
///
/// `HornerForm[poly]` and `HornerForm[poly, x]` write a polynomial as `a0 + x (a1 + x (a2 + …))`;
/// with a list of variables the coefficients are nested in turn.
///
/// ```wl
/// In:  HornerForm[1 + 2 x + 3 x^2 + 4 x^3]
/// Out: 1 + x*(2 + x*(3 + 4*x))
/// In:  HornerForm[1 + x y + x^2, x]
/// Out: 1 + x*(x + y)
/// ```
@Builtin(seeAlso = {"Collect", "Expand", "CoefficientList"})
final class HornerForm {
  static final Message POLY = Polynomials.POLY.by("HornerForm");

  private HornerForm() {}

  @Form
  static @Nullable Expr nested(Expr poly, Frame frame) {
    return nested(poly, Polynomials.variables(poly, frame), frame);
  }

  @Form
  static @Nullable Expr nested(Expr poly, Expr variables, Frame frame) {
    return nested(poly, Forms.elements(variables), frame);
  }

  private static @Nullable Expr nested(Expr poly, List<Expr> variables, Frame frame) {
    if (variables.isEmpty()) {
      return poly;
    }
    Expr x = variables.getFirst();
    List<Expr> list = Monomials.list(poly, x, frame);
    if (list == null) {
      return frame.decline(POLY, poly);
    }
    Expr sum = Int.ZERO;
    int gap = 0;
    for (int i = list.size() - 1; i >= 0; i--) {
      Expr coefficient = nested(list.get(i), variables.subList(1, variables.size()), frame);
      if (coefficient == null) {
        return null;
      }
      if (!coefficient.equals(Int.ZERO)) {
        sum =
            frame.evaluate(Terms.sum(coefficient, Terms.product(Terms.power(x, Int.of(gap)), sum)));
        gap = 0;
      }
      gap++;
    }
    return frame.evaluate(Terms.product(Terms.power(x, Int.of(Math.max(0, gap - 1))), sum));
  }
}
