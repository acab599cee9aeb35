package org.scheelite.std.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;

/// The number of days from one date to another.
///
/// `DayCount[d1, d2, kind]` counts days of a kind after `d1` up to `d2`: a day of the week,
/// `"Weekday"`, `"Weekend"`, `"BusinessDay"`, `"EndOfMonth"`, or a list of them. Weekdays count as
/// business days.
///
/// ```wl
/// In:  DayCount[{2024, 1, 1}, {2024, 3, 1}]
/// Out: 60
/// In:  DayCount[{2024, 1, 1}, {2024, 1, 31}, "Weekday"]
/// Out: 22
/// In:  DayCount[{2024, 1, 1}, {2024, 1, 31}, Sunday]
/// Out: 4
/// ```
@Builtin(seeAlso = {"DateDifference", "DayRange", "DayName"})
final class DayCount {
  private DayCount() {}

  @Form
  static @Nullable Expr days(Expr from, Expr to, Frame frame) {
    return days(from, to, Sym.ALL, frame);
  }

  @Form
  static @Nullable Expr days(Expr from, Expr to, Expr kind, Frame frame) {
    Moment first = Dates.required(from, "DayCount", frame);
    Moment last = first == null ? null : Dates.required(to, "DayCount", frame);
    Predicate<LocalDate> test = DayTypes.of(kind);
    if (first == null || last == null || test == null) {
      return null;
    }
    LocalDate start = first.time().toLocalDate();
    LocalDate end = last.time().toLocalDate();
    if (kind.equals(Sym.ALL)) {
      return Int.of(ChronoUnit.DAYS.between(start, end));
    }
    boolean back = end.isBefore(start);
    LocalDate low = back ? end : start;
    LocalDate high = back ? start : end;
    long count = 0;
    for (LocalDate day = low.plusDays(1); !day.isAfter(high); day = day.plusDays(1)) {
      frame.poll();
      count += test.test(day) ? 1 : 0;
    }
    return Int.of(back ? -count : count);
  }
}
