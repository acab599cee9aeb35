package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;

/// Dates as lists.
///
/// `DateList[]` is the local time as `{year, month, day, hour, minute, second}`; `DateList[t]` that
/// of a number of seconds since 1900, `DateList[{y, m, d, ...}]` a date with its parts brought into
/// their ranges.
///
/// ```wl
/// In:  DateList[0]
/// Out: {1900, 1, 1, 0, 0, 0.}
/// ```
///
/// ```wl
/// In:  DateList[{2024, 14, 1}]
/// Out: {2025, 2, 1, 0, 0, 0.}
/// ```
@Builtin(seeAlso = {"DateString", "AbsoluteTime"})
final class DateList {
  private DateList() {}

  @Form
  static Expr now(Frame frame) {
    return list(LocalDateTime.now(ZoneId.systemDefault()));
  }

  @Form
  static @Nullable Expr of(Expr date, Frame frame) {
    LocalDateTime time = Dates.read(date, frame);
    return time == null ? null : list(time);
  }

  private static Expr list(LocalDateTime time) {
    return Call.list(
        Int.of(time.getYear()),
        Int.of(time.getMonthValue()),
        Int.of(time.getDayOfMonth()),
        Int.of(time.getHour()),
        Int.of(time.getMinute()),
        Real.of(time.getSecond() + time.getNano() * 1e-9));
  }
}
