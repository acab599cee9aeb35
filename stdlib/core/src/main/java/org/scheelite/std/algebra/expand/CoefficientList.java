package org.scheelite.std.algebra.expand;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.message.Message;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Monomials;
import org.scheelite.std.algebra.Polynomials;

/// The coefficients of a polynomial in a list.
///
/// `CoefficientList[poly, x]` has the coefficients of the powers of `x` from 0 on;
/// `CoefficientList[poly, {x1, x2, …}]` is an array of those of the products of powers.
///
/// ```wl
/// In:  CoefficientList[1 + 6 x - x^4, x]
/// Out: {1, 6, 0, 0, -1}
/// In:  CoefficientList[1 + a x^2 + b x y + c y^2, {x, y}]
/// Out: {{1, 0, c}, {0, b, 0}, {a, 0, 0}}
/// In:  {CoefficientList[0, x], CoefficientList[5, x]}
/// Out: {{}, {5}}
/// In:  CoefficientList[1/x, x]
/// Msg: CoefficientList::poly: 1/x is not a polynomial.
/// Out: CoefficientList[x^(-1), x]
/// ```
@Builtin(seeAlso = {"Coefficient", "CoefficientRules", "FromDigits", "Exponent"})
final class CoefficientList {
  static final Message POLY = Polynomials.POLY.by("CoefficientList");

  private CoefficientList() {}

  @Form
  static @Nullable Expr list(Expr expr, Expr variables, Frame frame) {
    List<Expr> names = Forms.elements(variables);
    if (names.isEmpty()) {
      return expr;
    }
    var monomials = new Monomials(expr, names, frame);
    if (!monomials.isPolynomial()) {
      return frame.decline(POLY, expr);
    }
    var sizes = new int[names.size()];
    long total = 8;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = monomials.degree(i) + 1;
      total *= sizes[i];
    }
    frame.budget().reserve(total);
    return level(monomials, sizes, new ArrayList<>(), frame);
  }

  private static Expr level(Monomials monomials, int[] sizes, List<Expr> fixed, Frame frame) {
    if (fixed.size() == sizes.length) {
      return monomials.coefficient(fixed);
    }
    int size = sizes[fixed.size()];
    if (size == 0) {
      return Call.list();
    }
    var elements = new Expr[size];
    for (int i = 0; i < elements.length; i++) {
      frame.poll();
      fixed.add(Int.of(i));
      elements[i] = level(monomials, sizes, fixed, frame);
      fixed.removeLast();
    }
    return Lists.of(elements);
  }
}
