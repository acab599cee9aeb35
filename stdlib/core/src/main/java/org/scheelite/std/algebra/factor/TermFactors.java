package org.scheelite.std.algebra.factor;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;
import org.scheelite.std.algebra.polynomial.Contents;
import org.scheelite.std.algebra.polynomial.Division;
import org.scheelite.std.algebra.polynomial.GreatestDivisor;
import org.scheelite.std.algebra.polynomial.Polynomial;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Terms;

/// What can be pulled out of a polynomial: its number, and its contents in variables.
final class TermFactors {
  private TermFactors() {}

  static List<Expr> of(Expr expr, List<Expr> variables, Frame frame) {
    Kernels kernels = Kernels.of(frame, expr);
    RationalForm form = kernels.read(expr);
    Polynomial rest = form.numerator();
    List<Expr> factors = new ArrayList<>();
    if (rest.isZero()) {
      return List.of(Int.ONE, Int.ZERO);
    }
    if (rest.isNumber() && rest.leading().sign() == 0) {
      return List.of(Int.ONE, expr);
    }
    if (!form.isPolynomial()) {
      Num number = form.number();
      return List.of(
          number, frame.evaluate(Terms.product(form.expr(), Arithmetic.reciprocal(number))));
    }
    Num number = Contents.signed(rest);
    factors.add(number);
    rest = rest.over(number);
    var divisor = new GreatestDivisor(frame.budget());
    for (int keep = variables.size(); keep > 0; keep--) {
      Polynomial content = rest;
      for (Expr variable : variables.subList(0, keep)) {
        int v = kernels.variable(variable);
        content = v < 0 || content.isNumber() ? content : divisor.content(content, v);
      }
      Polynomial quotient = Division.exact(rest, content, frame.budget());
      factors.add(quotient == null ? Int.ONE : kernels.expr(content));
      rest = quotient == null ? rest : quotient; // inexact coefficients may not divide
    }
    factors.add(kernels.expr(rest));
    return factors;
  }
}
