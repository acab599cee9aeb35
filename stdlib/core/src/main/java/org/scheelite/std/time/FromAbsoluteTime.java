package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;

/// The date of a number of seconds since 1900.
///
/// ```wl
/// In:  DateList[FromAbsoluteTime[0]]
/// Out: {1900, 1, 1, 0, 0, 0.}
/// In:  AbsoluteTime[FromAbsoluteTime[3900000000]]
/// Out: 3900000000
/// ```
@Builtin(seeAlso = {"AbsoluteTime", "FromUnixTime", "DateObject"})
final class FromAbsoluteTime {
  private FromAbsoluteTime() {}

  @Form
  static @Nullable Expr date(Num seconds, Frame frame) {
    double value = seconds.doubleValue();
    return Math.abs(value) < 1e14
        ? new Moment(
                Dates.after(Dates.EPOCH, value),
                Granularity.INSTANT,
                Dates.zone(frame),
                seconds.isExact())
            .object()
        : null;
  }
}
