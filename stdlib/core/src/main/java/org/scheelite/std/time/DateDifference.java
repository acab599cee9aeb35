package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.scheelite.message.Message;

/// How much later one date is than another.
///
/// `DateDifference[d1, d2]` is a quantity of days, `DateDifference[d1, d2, "unit"]` of another unit
/// of time, and `DateDifference[d1, d2, {"unit1", "unit2", …}]` gives whole numbers of all but the
/// last.
///
/// ```wl
/// In:  DateDifference[{2024, 1, 1}, {2024, 3, 1}]
/// Out: Quantity[60, "Days"]
/// In:  DateDifference[{2024, 1, 1}, {2024, 3, 1}, "Month"]
/// Out: Quantity[2, "Months"]
/// In:  DateDifference[{2024, 1, 1}, {2024, 3, 15}, {"Month", "Day"}]
/// Out: Quantity[MixedMagnitude[{2, 14}], MixedUnit[{"Months", "Days"}]]
/// In:  DateDifference[{2024, 1, 1}, {2024, 1, 2}, "Hour"]
/// Out: Quantity[24, "Hours"]
/// ```
@Builtin(seeAlso = {"DatePlus", "DayCount", "DateObject"})
final class DateDifference {
  /// The unit is none.
  static final Message INC =
      Message.of("DateDifference::inc", "`1` is not a unit of time or a list of them.");

  private DateDifference() {}

  @Form
  static @Nullable Expr between(Expr from, Expr to, Frame frame) {
    return between(from, to, Str.of("Days"), frame);
  }

  /// The days between two dates.
  static @Nullable Expr days(Expr from, Expr to, Frame frame) {
    return between(from, to, frame);
  }

  @Form
  static @Nullable Expr between(Expr from, Expr to, Expr unit, Frame frame) {
    Moment first = Dates.required(from, "DateDifference", frame);
    Moment last = first == null ? null : Dates.required(to, "DateDifference", frame);
    if (first == null || last == null) {
      return null;
    }
    boolean timed = first.granularity().hasTime() && last.granularity().hasTime();
    LocalDateTime start = first.time();
    LocalDateTime end = timed ? last.in(first.zone()).time() : last.time();
    boolean several = unit instanceof Normal list && list.is(Sym.LIST);
    List<Expr> units = several ? ((Normal) unit).args() : List.of(unit);
    var magnitudes = new ArrayList<Expr>();
    var names = new ArrayList<Expr>();
    for (int i = 0; i < units.size(); i++) {
      Steps steps = units.get(i) instanceof Str ? Steps.read(units.get(i), frame) : null;
      if (steps == null) {
        return frame.decline(INC, units.get(i));
      }
      Expr count = steps.between(start, end);
      if (i < units.size() - 1) {
        double value = ((Num) count).doubleValue();
        count = Int.of((long) value);
        start = steps.times((long) value).after(start);
      }
      magnitudes.add(count);
      names.add(Str.of(steps.unit()));
    }
    return several
        ? Call.of(
            Sym.QUANTITY,
            Call.of(Symbol.system("MixedMagnitude"), Lists.of(magnitudes)),
            Call.of(Symbol.system("MixedUnit"), Call.list(names)))
        : Call.of(Sym.QUANTITY, magnitudes.getFirst(), names.getFirst());
  }
}
