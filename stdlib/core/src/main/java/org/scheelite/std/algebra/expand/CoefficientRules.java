package org.scheelite.std.algebra.expand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.algebra.Polynomials;

/// The coefficients of a polynomial as rules from lists of exponents.
///
/// `CoefficientRules[poly, {x1, x2, …}]` has a rule for each monomial, the largest first;
/// `CoefficientRules[poly]` takes all variables. A third argument names the order:
/// `"Lexicographic"`, `"DegreeLexicographic"`, `"DegreeReverseLexicographic"`, or one of these with
/// `Negative` in front.
///
/// ```wl
/// In:  CoefficientRules[(x + y)^2, {x, y}]
/// Out: {{2, 0} -> 1, {1, 1} -> 2, {0, 2} -> 1}
/// In:  CoefficientRules[a x^2 + b x + c, x]
/// Out: {{2} -> a, {1} -> b, {0} -> c}
/// In:  CoefficientRules[x + y^2, {x, y}, "DegreeLexicographic"]
/// Out: {{0, 2} -> 1, {1, 0} -> 1}
/// ```
@Builtin(seeAlso = {"FromCoefficientRules", "MonomialList", "CoefficientList"})
final class CoefficientRules {
  static final Message POLY = Polynomials.POLY.by("CoefficientRules");

  private CoefficientRules() {}

  @Form
  static @Nullable Expr all(Expr poly, Frame frame) {
    return of(poly, Call.list(Polynomials.variables(poly, frame)), frame);
  }

  @Form
  static @Nullable Expr of(Expr poly, Expr variables, Frame frame) {
    return of(poly, variables, Str.of("Lexicographic"), frame);
  }

  @Form
  static @Nullable Expr of(Expr poly, Expr variables, Expr order, Frame frame) {
    Comparator<List<Expr>> comparator = MonomialOrder.of(order);
    List<Expr> names = Forms.elements(variables);
    var monomials = new Monomials(poly, names, frame);
    if (!monomials.isPolynomial()) {
      return frame.decline(POLY, poly);
    }
    if (comparator == null) {
      return null;
    }
    Map<List<Expr>, Expr> parts = monomials.coefficients();
    List<List<Expr>> sorted = new ArrayList<>(parts.keySet());
    sorted.sort(comparator);
    List<Expr> items = new ArrayList<>();
    for (List<Expr> exponents : sorted) {
      Expr coefficient = parts.getOrDefault(exponents, org.scheelite.expr.Int.ZERO);
      items.add(Call.rule(Lists.of(exponents), coefficient));
    }
    return Call.list(items);
  }
}
