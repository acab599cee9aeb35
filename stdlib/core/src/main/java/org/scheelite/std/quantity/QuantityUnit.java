package org.scheelite.std.quantity;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;

/// The unit of a quantity.
///
/// ```wl
/// In:  QuantityUnit[Quantity[5, "Days"]]
/// Out: Days
/// In:  QuantityUnit[{Quantity[1, "Hours"], Quantity[2, "Meters"]}]
/// Out: {"Hours", "Meters"}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"Quantity", "QuantityMagnitude"})
final class QuantityUnit {
  private QuantityUnit() {}

  @Form
  static @Nullable Expr unit(Expr quantity) {
    return Quantities.isQuantity(quantity) ? Quantities.unit(quantity) : null;
  }
}
