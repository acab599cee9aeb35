package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Dates as lists.
///
/// `DateList[]` is the local time as `{year, month, day, hour, minute, second}`; `DateList[date]`
/// that of a `DateObject`, a text, or a number of seconds since 1900; `DateList[{y, m, d, …}]` is a
/// date with its parts brought into their ranges. `DateList[{"text", {"elem1", "elem2", …}}]` says
/// what the text is made of.
///
/// ```wl
/// In:  DateList[0]
/// Out: {1900, 1, 1, 0, 0, 0.}
/// In:  DateList[{2024, 14, 1}]
/// Out: {2025, 2, 1, 0, 0, 0.}
/// In:  DateList["29 February 2024 12:30"]
/// Out: {2024, 2, 29, 12, 30, 0.}
/// In:  DateList[{"29.02.2024", {"Day", "Month", "Year"}}]
/// Out: {2024, 2, 29, 0, 0, 0.}
/// In:  DateList[x]
/// Msg: DateList::arg: Argument x cannot be interpreted as a date or time input.
/// Out: DateList[x]
/// ```
@Builtin(seeAlso = {"DateString", "AbsoluteTime", "DateObject"})
final class DateList {
  private DateList() {}

  @Form
  static Expr now(Frame frame) {
    return Dates.now(frame).list();
  }

  @Form
  static @Nullable Expr of(Expr date, Frame frame) {
    Moment moment = Dates.required(date, "DateList", frame);
    return moment == null ? null : moment.list();
  }
}
