package org.scheelite.std.quantity;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// The number in a quantity.
///
/// `QuantityMagnitude[q, "unit"]` is the number of those units.
///
/// ```wl
/// In:  QuantityMagnitude[Quantity[5, "Days"]]
/// Out: 5
/// In:  QuantityMagnitude[Quantity[5, "Days"], "Hours"]
/// Out: 120
/// In:  QuantityMagnitude[Quantity[5, "Days"], "Meters"]
/// Msg: QuantityMagnitude::compat: Days and Meters are incompatible units.
/// Out: $Failed
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"Quantity", "QuantityUnit", "UnitConvert"})
final class QuantityMagnitude {
  /// The units measure different things.
  static final Message COMPAT =
      Message.of("QuantityMagnitude::compat", "`1` and `2` are incompatible units.");

  private QuantityMagnitude() {}

  @Form
  static @Nullable Expr magnitude(Expr quantity) {
    return quantity instanceof Num
        ? quantity
        : Quantities.isQuantity(quantity) ? Quantities.magnitude(quantity) : null;
  }

  @Form
  static @Nullable Expr magnitude(Expr quantity, Expr unit, Frame frame) {
    if (!Quantities.isQuantity(quantity)) {
      return null;
    }
    Expr wanted = unit instanceof Str(String name) ? Str.of(Units.plural(name)) : unit;
    Expr magnitude = Quantities.magnitude(quantity, wanted, frame);
    return magnitude == null ? frame.fail(COMPAT, Quantities.unit(quantity), wanted) : magnitude;
  }
}
