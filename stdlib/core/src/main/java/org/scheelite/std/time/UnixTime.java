package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Seconds since 1970.
///
/// `UnixTime[]` is the number of whole seconds since the beginning of 1970, UTC; `UnixTime[date]`
/// that of a date.
///
/// ```wl
/// In:  UnixTime[] > 1700000000
/// Out: True
/// In:  UnixTime[DateObject[{1970, 1, 2, 0, 0, 0}, TimeZone -> 0]]
/// Out: 86400
/// ```
@Builtin(seeAlso = {"AbsoluteTime", "FromUnixTime"})
final class UnixTime {
  private UnixTime() {}

  @Form
  static Expr time(Frame frame) {
    return Int.of(System.currentTimeMillis() / 1000);
  }

  @Form
  static @Nullable Expr time(Expr date, Frame frame) {
    Moment moment = Dates.required(date, "UnixTime", frame);
    return moment == null
        ? null
        : Int.of((long) Math.floor(Dates.seconds(Dates.UNIX, moment.in(0).time())));
  }
}
