package org.scheelite.std.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Answer;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// A magnitude with a unit.
///
/// `Quantity[x, "unit"]` is a number of units, `Quantity["unit"]` one of them. Quantities of one
/// unit, and of units of time, are added, compared and divided by each other; numbers multiply
/// them. Units of time are known with their lengths, from `"Nanoseconds"` to `"Centuries"`; any
/// other unit is taken as a name.
///
/// ```wl
/// In:  Quantity[5, "Day"]
/// Out: Quantity[5, "Days"]
/// In:  Quantity[5, "Days"] + Quantity[2, "Days"]
/// Out: Quantity[7, "Days"]
/// In:  2 Quantity[3, "Hours"] > Quantity[300, "Minutes"]
/// Out: True
/// In:  Quantity[6, "Hours"]/Quantity[3, "Hours"]
/// Out: 2
/// In:  Print[Quantity[1, "Weeks"], ", ", Quantity[2, "Weeks"]]
/// Print: 1 week, 2 weeks
/// ```
@Builtin(seeAlso = {"QuantityMagnitude", "QuantityUnit", "UnitConvert", "DateDifference"})
final class Quantity {
  private Quantity() {}

  @Form
  static @Nullable Expr one(Str unit) {
    return Call.of(Sym.QUANTITY, Int.ONE, unit);
  }

  @Form
  static @Nullable Expr several(Expr magnitude, Expr unit) {
    if (unit instanceof Str(String name)) {
      String plural = Units.plural(name);
      if (!plural.equals(name)) {
        return Call.of(Sym.QUANTITY, magnitude, Str.of(plural));
      }
    }
    return magnitude instanceof Normal list && list.is(Sym.LIST)
        ? Lists.of(
            list.args().stream().map(x -> Call.of(Sym.QUANTITY, x, unit)).toArray(Expr[]::new))
        : null;
  }

  @Answer
  static @Nullable Expr answer(Normal call, Frame frame) {
    String function = call.head() instanceof Symbol symbol ? symbol.name() : "";
    return switch (function) {
      case "Plus" -> Quantities.sum(call, frame);
      case "Times" -> Quantities.product(call, frame);
      case "Power" -> power(call, frame);
      case "Equal", "Unequal", "Less", "LessEqual", "Greater", "GreaterEqual" ->
          compared(call, frame);
      case "Max", "Min" -> extreme(call, frame);
      case "Abs", "Round", "Floor", "Ceiling" -> inUnit(call, frame);
      default -> null;
    };
  }

  private static @Nullable Expr power(Normal power, Frame frame) {
    return power.size() == 2
            && Quantities.isQuantity(power.arg(0))
            && power.arg(1) instanceof Num exponent
        ? Quantities.of(
            frame.call(Sym.POWER, Quantities.magnitude(power.arg(0)), exponent),
            frame.call(Sym.POWER, Quantities.unit(power.arg(0)), exponent))
        : null;
  }

  private static @Nullable Expr compared(Normal call, Frame frame) {
    List<Expr> magnitudes = Quantities.alike(call.args(), frame);
    return magnitudes == null ? null : Call.of(call.head(), magnitudes);
  }

  /// The largest or smallest, as it was given.
  private static @Nullable Expr extreme(Normal call, Frame frame) {
    List<Expr> magnitudes = Quantities.alike(call.args(), frame);
    if (magnitudes == null) {
      return null;
    }
    int place = magnitudes.indexOf(frame.evaluate(Call.of(call.head(), magnitudes)));
    return place < 0 ? null : call.arg(place);
  }

  /// Functions of magnitudes whose values have the same unit.
  private static @Nullable Expr inUnit(Normal call, Frame frame) {
    List<Expr> magnitudes = Quantities.alike(call.args(), frame);
    return magnitudes == null
        ? null
        : Quantities.of(
            frame.evaluate(Call.of(call.head(), magnitudes)), Quantities.unit(call.arg(0)));
  }
}
