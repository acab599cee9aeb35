package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// Seconds since 1900.
///
/// `AbsoluteTime[]` is the local time in seconds since the beginning of 1900; `AbsoluteTime[date]`
/// that of a date.
///
/// ```wl
/// In:  AbsoluteTime[] > 3900000000
/// Out: True
/// In:  AbsoluteTime[{1970, 1, 1}]
/// Out: 2208988800
/// In:  AbsoluteTime["1 January 1900 00:01:00"]
/// Out: 60
/// In:  AbsoluteTime[{"01/02/1900", {"Day", "Month", "Year"}}]
/// Out: 2678400
/// ```
@Builtin(seeAlso = {"UnixTime", "DateList", "FromAbsoluteTime"})
final class AbsoluteTime {
  private AbsoluteTime() {}

  @Form
  static Expr now(Frame frame) {
    return Real.of(Dates.seconds(Dates.now(frame).time()));
  }

  @Form
  static @Nullable Expr of(Expr date, Frame frame) {
    Moment moment = Dates.required(date, "AbsoluteTime", frame);
    if (moment == null) {
      return null;
    }
    boolean timed = moment.granularity().hasTime();
    return Dates.number(Dates.seconds((timed ? moment.in(Dates.zone(frame)) : moment).time()));
  }
}
