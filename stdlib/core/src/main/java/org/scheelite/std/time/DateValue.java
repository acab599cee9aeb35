package org.scheelite.std.time;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Elements of a date.
///
/// `DateValue[date, "elem"]` gives an element such as `"Year"`, `"Quarter"`, `"Month"`,
/// `"MonthName"`, `"Week"`, `"Day"`, `"DayName"`, `"DayOfYear"`, `"Hour"`, `"Minute"`, `"Second"`
/// or `"YearExact"`; a list of names gives a list. `DateValue["elem"]` takes this moment. A third
/// argument `Integer`, `Real` or `String` gives the value of that kind.
///
/// ```wl
/// In:  DateValue[{2024, 2, 29}, "DayOfYear"]
/// Out: 60
/// In:  DateValue[{2024, 2, 29}, {"Year", "MonthName", "DayName"}]
/// Out: {2024, "February", Thursday}
/// In:  DateValue[{2024, 2, 29}, "Month", String]
/// Out: 02
/// In:  DateValue[{2024, 2, 29}, "Nonsense"]
/// Msg: DateValue::dtel: Nonsense is not an element of dates.
/// Out: DateValue[{2024, 2, 29}, "Nonsense"]
/// ```
@Builtin(seeAlso = {"DateObject", "DateString", "DateList"})
final class DateValue {
  /// There is no such element.
  static final Message DTEL = Message.of("DateValue::dtel", "`1` is not an element of dates.");

  private DateValue() {}

  @Form
  static @Nullable Expr now(Expr elements, Frame frame) {
    return value(Dates.now(frame), elements, frame);
  }

  @Form
  static @Nullable Expr of(Expr date, Expr elements, Frame frame) {
    if (Dates.moment(date, frame) == null
        && date instanceof Normal list
        && list.is(Sym.LIST)
        && list.args().stream().allMatch(Normal.class::isInstance)) {
      var values = new ArrayList<Expr>();
      for (Expr one : list.args()) {
        Expr value = of(one, elements, frame);
        if (value == null) {
          return null;
        }
        values.add(value);
      }
      return Lists.of(values);
    }
    Moment moment = Dates.required(date, "DateValue", frame);
    return moment == null ? null : value(moment, elements, frame);
  }

  @Form
  static @Nullable Expr of(Expr date, Expr elements, Expr kind, Frame frame) {
    Moment moment = Dates.required(date, "DateValue", frame);
    if (moment == null) {
      return null;
    }
    if (kind.equals(Sym.STRING)) {
      return elements instanceof Normal list && list.is(Sym.LIST)
          ? Lists.of(
              list.args().stream()
                  .map(one -> (Expr) Str.of(DateElements.written(moment, one)))
                  .toList())
          : elements instanceof Str ? Str.of(DateElements.written(moment, elements)) : null;
    }
    Expr value = value(moment, elements, frame);
    return value instanceof Num number && kind.equals(Sym.REAL)
        ? Real.of(number.doubleValue())
        : value instanceof Num number && kind.equals(Sym.INTEGER)
            ? Int.of((long) Math.floor(number.doubleValue()))
            : value;
  }

  /// The element of this name, or a list of them; null, after a message, where there is none.
  static @Nullable Expr value(Moment moment, Expr elements, Frame frame) {
    if (elements instanceof Normal list && list.is(Sym.LIST)) {
      var values = new ArrayList<Expr>();
      for (Expr one : list.args()) {
        Expr value = value(moment, one, frame);
        if (value == null) {
          return null;
        }
        values.add(value);
      }
      return Lists.of(values);
    }
    Expr value = elements instanceof Str(String name) ? DateElements.value(moment, name) : null;
    return value == null ? frame.decline(DTEL, elements) : value;
  }
}
