package org.scheelite.std.quantity;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether an expression is a quantity.
///
/// ```wl
/// In:  QuantityQ[Quantity[5, "Days"]]
/// Out: True
/// In:  QuantityQ[5]
/// Out: False
/// ```
@Builtin(seeAlso = {"Quantity"})
final class QuantityQ {
  private QuantityQ() {}

  @Form
  static Expr test(Expr expr) {
    return Sym.bool(Quantities.isQuantity(expr));
  }
}
