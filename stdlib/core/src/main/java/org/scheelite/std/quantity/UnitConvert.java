package org.scheelite.std.quantity;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// A quantity in another unit.
///
/// `UnitConvert[q, "unit"]` changes between units of time, or of frequency; `UnitConvert[q]` gives
/// seconds or hertz.
///
/// ```wl
/// In:  UnitConvert[Quantity[90, "Minutes"], "Hours"]
/// Out: Quantity[3/2, "Hours"]
/// In:  UnitConvert[Quantity[1, "Days"]]
/// Out: Quantity[86400, "Seconds"]
/// In:  UnitConvert[Quantity[44.1, "Kilohertz"], "Hertz"]
/// Out: Quantity[44100., "Hertz"]
/// In:  UnitConvert[Quantity[1, "Days"], "Meters"]
/// Msg: UnitConvert::compat: Days and Meters are incompatible units.
/// Out: $Failed
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"Quantity", "QuantityMagnitude"})
final class UnitConvert {
  /// The units measure different things.
  static final Message COMPAT =
      Message.of("UnitConvert::compat", "`1` and `2` are incompatible units.");

  private UnitConvert() {}

  @Form
  static @Nullable Expr convert(Expr quantity, Frame frame) {
    boolean often =
        Quantities.isQuantity(quantity) && Units.hertz(Quantities.unit(quantity)) != null;
    return convert(quantity, Str.of(often ? "Hertz" : "Seconds"), frame);
  }

  @Form
  static @Nullable Expr convert(Expr quantity, Expr unit, Frame frame) {
    if (!Quantities.isQuantity(quantity)) {
      return null;
    }
    Expr target = Quantities.isQuantity(unit) ? Quantities.unit(unit) : unit;
    Expr wanted = target instanceof Str(String name) ? Str.of(Units.plural(name)) : target;
    Expr magnitude = Quantities.magnitude(quantity, wanted, frame);
    return magnitude == null
        ? frame.fail(COMPAT, Quantities.unit(quantity), wanted)
        : Quantities.of(magnitude, wanted);
  }
}
