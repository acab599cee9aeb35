package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Dates as text.
///
/// `DateString[]` is the local date and time; `DateString[date]` that of a date list or a number of
/// seconds since 1900. `DateString[date, {e1, e2, ...}]` joins elements such as `"Year"`,
/// `"Month"`, `"Day"`, `"Hour"`, `"Minute"`, `"Second"`, `"MonthName"`, `"DayName"` and other
/// strings; `"ISODate"`, `"ISODateTime"`, `"Date"` and `"Time"` name usual combinations.
///
/// ```wl
/// In:  DateString[{2024, 2, 29, 12, 30, 0}]
/// Out: Thu 29 Feb 2024 12:30:00
/// ```
///
/// ```wl
/// In:  DateString[{2024, 2, 29}, {"Day", ".", "Month", ".", "Year"}]
/// Out: 29.02.2024
/// ```
///
/// ```wl
/// In:  DateString[{2024, 2, 29}, "ISODate"]
/// Out: 2024-02-29
/// ```
@Builtin(seeAlso = {"DateList", "AbsoluteTime"})
final class DateString {
  private static final String USUAL = "EEE d MMM uuuu HH:mm:ss";

  /// The elements by name, as patterns of the host's formatter.
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("Year", "uuuu"),
          Map.entry("YearShort", "uu"),
          Map.entry("Month", "MM"),
          Map.entry("MonthShort", "M"),
          Map.entry("MonthName", "MMMM"),
          Map.entry("MonthNameShort", "MMM"),
          Map.entry("Day", "dd"),
          Map.entry("DayShort", "d"),
          Map.entry("DayName", "EEEE"),
          Map.entry("DayNameShort", "EEE"),
          Map.entry("Hour", "HH"),
          Map.entry("Hour24", "HH"),
          Map.entry("Hour12", "hh"),
          Map.entry("AMPM", "a"),
          Map.entry("Minute", "mm"),
          Map.entry("Second", "ss"),
          Map.entry("Millisecond", "SSS"),
          Map.entry("ISODate", "uuuu-MM-dd"),
          Map.entry("ISODateTime", "uuuu-MM-dd'T'HH:mm:ss"),
          Map.entry("Date", "EEE d MMM uuuu"),
          Map.entry("DateShort", "EEE d MMM uuuu"),
          Map.entry("Time", "HH:mm:ss"),
          Map.entry("DateTime", USUAL));

  private DateString() {}

  @Form
  static Expr now(Frame frame) {
    return Str.of(text(LocalDateTime.now(ZoneId.systemDefault()), USUAL));
  }

  @Form
  static @Nullable Expr of(Expr date, Frame frame) {
    if (date instanceof Str || date instanceof Normal list && elements(list) != null) {
      return of(LocalDateTime.now(ZoneId.systemDefault()), date);
    }
    LocalDateTime time = Dates.read(date, frame);
    return time == null ? null : Str.of(text(time, USUAL));
  }

  @Form
  static @Nullable Expr of(Expr date, Expr elements, Frame frame) {
    LocalDateTime time = Dates.read(date, frame);
    return time == null ? null : of(time, elements);
  }

  private static @Nullable Expr of(LocalDateTime time, Expr elements) {
    Expr[] parts = elements(elements);
    if (parts == null) {
      return null;
    }
    var text = new StringBuilder();
    for (Expr part : parts) {
      String name = ((Str) part).value();
      String pattern = ELEMENTS.get(name);
      text.append(pattern == null ? name : text(time, pattern));
    }
    return Str.of(text.toString());
  }

  private static Expr @Nullable [] elements(Expr elements) {
    if (elements instanceof Str) {
      return new Expr[] {elements};
    }
    return elements instanceof Normal list
            && list.is(Sym.LIST)
            && list.size() > 0
            && list.args().stream().allMatch(part -> part instanceof Str)
        ? list.toArray()
        : null;
  }

  private static String text(LocalDateTime time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }
}
