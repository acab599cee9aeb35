package org.scheelite.std.algebra.expand;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Polynomials;

/// What an expression is a polynomial in.
///
/// `Variables[expr]` is the list of all independent variables of a polynomial or quotient; it looks
/// into sums, products and powers with rational exponents only.
///
/// ```wl
/// In:  Variables[(x + y)^2 + 3 z^2 - y z + 7]
/// Out: {x, y, z}
/// In:  Variables[(a - b)/(x + y) - 2/z]
/// Out: {a, b, x, y, z}
/// In:  {Variables[Sin[x] + Cos[x]], Variables[{Sqrt[u], 2 Pi}]}
/// Out: {{Cos[x], Sin[x]}, {u}}
/// ```
@Builtin(seeAlso = {"PolynomialQ", "Coefficient", "Exponent"})
final class Variables {
  private Variables() {}

  @Form
  static Expr variables(Expr expr, Frame frame) {
    return Call.list(Polynomials.variables(expr, frame));
  }
}
