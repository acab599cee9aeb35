package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;

/// The date of a number of seconds since 1970, UTC.
///
/// ```wl
/// In:  DateString[FromUnixTime[0], "ISODateTime"]
/// Out: 1970-01-01T00:00:00
/// In:  UnixTime[FromUnixTime[1234567890]]
/// Out: 1234567890
/// ```
@Builtin(seeAlso = {"UnixTime", "FromAbsoluteTime", "DateObject"})
final class FromUnixTime {
  private FromUnixTime() {}

  @Form
  static @Nullable Expr date(Num seconds, Frame frame) {
    double value = seconds.doubleValue();
    return Math.abs(value) < 1e14
        ? new Moment(Dates.after(Dates.UNIX, value), Granularity.INSTANT, 0, seconds.isExact())
            .in(Dates.zone(frame))
            .object()
        : null;
  }
}
