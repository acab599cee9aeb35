package org.scheelite.std.algebra.factor;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.algebra.Kernels;
import org.scheelite.std.algebra.RationalForm;

/// Whether a polynomial has no factors over the rationals.
///
/// `IrreduciblePolynomialQ[poly]` is `True` for a polynomial that is no number and no product of
/// such.
///
/// ```wl
/// In:  {IrreduciblePolynomialQ[x^2 + 1], IrreduciblePolynomialQ[x^2 - 1], IrreduciblePolynomialQ[7]}
/// Out: {True, False, False}
/// In:  {IrreduciblePolynomialQ[2 x + 4], IrreduciblePolynomialQ[x^2 - y^2]}
/// Out: {True, False}
/// ```
@Builtin(seeAlso = {"Factor", "PolynomialQ"})
final class IrreduciblePolynomialQ {
  private IrreduciblePolynomialQ() {}

  @Form
  static Expr is(Expr poly, Frame frame) {
    RationalForm form = Kernels.of(frame, poly).read(poly);
    if (!form.isPolynomial()) {
      return Sym.FALSE;
    }
    var powers = form.factored(true).powers();
    return Sym.bool(powers.size() == 1 && powers.values().iterator().next() == 1);
  }
}
