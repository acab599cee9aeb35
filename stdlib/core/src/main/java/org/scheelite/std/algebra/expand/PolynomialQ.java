package org.scheelite.std.algebra.expand;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Polynomials;

/// Whether an expression is a polynomial.
///
/// `PolynomialQ[expr, x]` is `True` for a polynomial in `x`, and `PolynomialQ[expr, {x1, x2, …}]`
/// for one in several variables: sums and products of what is free of them and of their positive
/// whole powers. `PolynomialQ[expr]` takes all variables of `expr`.
///
/// ```wl
/// In:  {PolynomialQ[x^3 - 2 x/y + 3 x z, x], PolynomialQ[x^3 - 2 x/y + 3 x z, y]}
/// Out: {True, False}
/// In:  {PolynomialQ[f[a] + f[a]^2, f[a]], PolynomialQ[x + Sin[x], x], PolynomialQ[x^(1/2)]}
/// Out: {True, False, False}
/// ```
@Builtin(seeAlso = {"Variables", "Exponent", "CoefficientList"})
final class PolynomialQ {
  private PolynomialQ() {}

  @Form
  static Expr is(Expr expr, Frame frame) {
    return Sym.bool(Polynomials.is(expr, Polynomials.variables(expr, frame)));
  }

  @Form
  static Expr is(Expr expr, Expr variables, Frame frame) {
    return Sym.bool(Polynomials.is(expr, Forms.elements(variables)));
  }
}
