package org.scheelite.std.algebra.expand;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.number.Terms;

/// A polynomial from rules for its coefficients.
///
/// `FromCoefficientRules[{{e1, e2, …} -> c, …}, {x1, x2, …}]` is the sum of the monomials.
///
/// ```wl
/// In:  FromCoefficientRules[{{2, 0} -> 1, {1, 1} -> 2, {0, 2} -> 1}, {x, y}]
/// Out: x^2 + 2*x*y + y^2
/// In:  FromCoefficientRules[{{3} -> a, {0} -> b}, x]
/// Out: b + a*x^3
/// ```
@Builtin(seeAlso = {"CoefficientRules", "MonomialList"})
final class FromCoefficientRules {
  private FromCoefficientRules() {}

  @Form
  static @Nullable Expr polynomial(Normal rules, Expr variables, Frame frame) {
    List<Expr> names = Forms.elements(variables);
    List<Expr> terms = new ArrayList<>();
    for (Expr rule : rules.args()) {
      if (!(rule instanceof Normal pair
          && pair.is(Sym.RULE, 2)
          && pair.arg(0) instanceof Normal exponents
          && exponents.is(Sym.LIST, names.size()))) {
        return null;
      }
      List<Expr> factors = new ArrayList<>();
      factors.add(pair.arg(1));
      for (int i = 0; i < names.size(); i++) {
        factors.add(Terms.power(names.get(i), exponents.arg(i)));
      }
      terms.add(Forms.product(factors));
    }
    return frame.evaluate(Forms.sum(terms));
  }
}
