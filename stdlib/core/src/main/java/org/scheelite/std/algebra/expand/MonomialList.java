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
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.algebra.Polynomials;
import org.scheelite.std.number.Terms;

/// The terms of a polynomial in a list.
///
/// `MonomialList[poly, {x1, x2, …}]` has the monomials with their coefficients, the largest first;
/// `MonomialList[poly]` takes all variables. A third argument names the order, as in
/// `CoefficientRules`.
///
/// ```wl
/// In:  MonomialList[(x + y)^3]
/// Out: {x^3, 3*x^2*y, 3*x*y^2, y^3}
/// In:  MonomialList[a x^2 + b x + a x, x]
/// Out: {a*x^2, (a + b)*x}
/// In:  MonomialList[x + y^2, {x, y}, "DegreeLexicographic"]
/// Out: {y^2, x}
/// ```
@Builtin(seeAlso = {"CoefficientRules", "Expand"})
final class MonomialList {
  static final Message POLY = Polynomials.POLY.by("MonomialList");

  private MonomialList() {}

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
      items.add(frame.evaluate(Forms.product(factors(coefficient, exponents, names))));
    }
    return Call.list(items);
  }

  private static List<Expr> factors(Expr coefficient, List<Expr> exponents, List<Expr> names) {
    List<Expr> factors = new ArrayList<>();
    factors.add(coefficient);
    for (int i = 0; i < names.size(); i++) {
      factors.add(Terms.power(names.get(i), exponents.get(i)));
    }
    return factors;
  }
}
