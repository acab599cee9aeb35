package org.scheelite.std.algebra.expand;

import static org.scheelite.builtin.Attribute.LISTABLE;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.number.Terms;

/// Coefficients of powers.
///
/// `Coefficient[expr, form]` is the coefficient of `form` in `expr`, multiplied out;
/// `Coefficient[expr, form, n]` that of `form^n`. `form` may be a product of powers. With `n = 0`
/// it is what does not contain `form` as a factor.
///
/// ```wl
/// In:  Coefficient[(x + 1)^3, x, 2]
/// Out: 3
/// In:  Coefficient[(x + y)^4, x y^3]
/// Out: 4
/// In:  Coefficient[a x + b x + y, x]
/// Out: a + b
/// In:  Coefficient[(x + 2)^2 + (x + 3)^3, x, 0]
/// Out: 31
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"CoefficientList", "Exponent", "Collect"})
final class Coefficient {
  private Coefficient() {}

  @Form
  static Expr coefficient(Expr expr, Expr form, Frame frame) {
    return coefficient(expr, form, Int.ONE, frame);
  }

  @Form
  static Expr coefficient(Expr expr, Expr form, Expr power, Frame frame) {
    if (form instanceof Num) {
      return Int.ZERO;
    }
    List<Expr> bases = new ArrayList<>();
    List<Expr> exponents = new ArrayList<>();
    for (Expr factor : Forms.factors(form)) {
      if (!(factor instanceof Num)) {
        bases.add(Forms.base(factor));
        exponents.add(frame.evaluate(Terms.product(power, Forms.exponent(factor))));
      }
    }
    return new Monomials(expr, bases, frame).coefficient(exponents);
  }
}
