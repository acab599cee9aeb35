package org.scheelite.std.algebra.factor;

import static org.scheelite.builtin.Attribute.LISTABLE;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.algebra.Forms;
import org.scheelite.std.algebra.Rationals;

/// Multiple factors pulled out.
///
/// `FactorSquareFree[poly]` writes a polynomial as a product of powers of polynomials without
/// multiple factors.
///
/// ```wl
/// In:  FactorSquareFree[x^5 - x^3 - x^2 + 1]
/// Out: (-1 + x)^2*(1 + 2*x + 2*x^2 + x^3)
/// In:  FactorSquareFree[x^2 - 1]
/// Out: -1 + x^2
/// ```
@Builtin(
    attributes = {LISTABLE},
    seeAlso = {"Factor", "FactorSquareFreeList"})
final class FactorSquareFree {
  private FactorSquareFree() {}

  @Form
  static Expr factor(Expr expr, Frame frame) {
    Expr threaded = Forms.threaded(expr, e -> factor(e, frame), frame);
    return threaded != null ? threaded : Rationals.apply(expr, form -> form.factored(false), frame);
  }
}
