package org.scheelite.std.time;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Dates as text.
///
/// `DateString[]` is the local date and time, `DateString[date]` that of a date list, a
/// `DateObject`, a text or a number of seconds since 1900. `DateString[date, {e1, e2, …}]` joins
/// elements and other strings. Elements are `"Year"`, `"Quarter"`, `"Month"`, `"MonthName"`,
/// `"Week"`, `"Day"`, `"DayName"`, `"DayOfYear"`, `"Hour"`, `"Hour12"`, `"AMPM"`, `"Minute"`,
/// `"Second"`, `"SecondExact"`, `"Millisecond"`, `"TimeZone"`, most with `Short` behind them for a
/// short form; `"Date"`, `"DateTime"`, `"Time"`, `"ISODate"`, `"ISODateTime"`, `"ISOWeekDate"` and
/// `"ISOOrdinalDate"` are usual combinations.
///
/// ```wl
/// In:  DateString[{2024, 2, 29, 12, 30, 0}]
/// Out: Thu 29 Feb 2024 12:30:00
/// In:  DateString[{2024, 2, 29}, {"Day", ".", "Month", ".", "Year"}]
/// Out: 29.02.2024
/// In:  DateString[{2024, 2, 29}, "ISODate"]
/// Out: 2024-02-29
/// In:  DateString["2024-02-29", {"DayName", " ", "DayShort", " ", "MonthName"}]
/// Out: Thursday 29 February
/// In:  DateString["no date"]
/// Msg: DateString::str: String no date cannot be interpreted as a date.
/// Out: DateString["no date"]
/// ```
@Builtin(seeAlso = {"DateList", "AbsoluteTime", "DateObject"})
final class DateString {
  private DateString() {}

  @Form
  static Expr now(Frame frame) {
    return Str.of(Instants.text(Dates.now(frame)));
  }

  @Form
  static @Nullable Expr of(Expr date, Frame frame) {
    boolean object = date instanceof Normal call && call.head() instanceof Symbol;
    if (DateElements.areElements(date) && Dates.moment(date, frame) == null && isElement(date)) {
      return Str.of(DateElements.written(Dates.now(frame), date));
    }
    if (isDates(date)) {
      var texts = new ArrayList<Expr>();
      for (Expr one : ((Normal) date).args()) {
        Expr text = of(one, frame);
        if (text == null) {
          return null;
        }
        texts.add(text);
      }
      return Call.list(texts);
    }
    Moment moment = Dates.required(date, "DateString", frame);
    if (moment == null) {
      return null;
    }
    if (object && ((Normal) date).is(Moment.TIME_OBJECT)) {
      return Str.of(DateElements.written(moment, "Time"));
    }
    boolean bare = object && ((Normal) date).is(Sym.LIST);
    return Str.of(Instants.text(bare ? moment.finer(Granularity.INSTANT) : moment));
  }

  @Form
  static @Nullable Expr of(Expr date, Expr elements, Frame frame) {
    if (!DateElements.areElements(elements)) {
      return null;
    }
    if (isDates(date)) {
      var texts = new ArrayList<Expr>();
      for (Expr one : ((Normal) date).args()) {
        Expr text = of(one, elements, frame);
        if (text == null) {
          return null;
        }
        texts.add(text);
      }
      return Call.list(texts);
    }
    Moment moment = Dates.required(date, "DateString", frame);
    return moment == null ? null : Str.of(DateElements.written(moment, elements));
  }

  /// Whether a string names an element, or some string of a list does.
  private static boolean isElement(Expr elements) {
    return elements instanceof Str(String name)
        ? DateElements.isElement(name)
        : ((Normal) elements).args().stream().anyMatch(DateString::isElement);
  }

  /// Whether this is a list of dates: of lists, of `DateObject`.
  private static boolean isDates(Expr date) {
    return date instanceof Normal list
        && list.is(Sym.LIST)
        && list.size() > 0
        && list.args().stream()
            .allMatch(
                one -> DateObject.isDate(one) || one instanceof Normal inner && inner.is(Sym.LIST))
        && !(list.arg(0) instanceof Str);
  }
}
