package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;

/// Seconds since 1900.
///
/// `AbsoluteTime[]` is the local time in seconds since the beginning of 1900; `AbsoluteTime[{y, m,
/// d, h, min, s}]` that of a date.
///
/// ```wl
/// In:  AbsoluteTime[] > 3900000000
/// Out: True
/// ```
///
/// ```wl
/// In:  AbsoluteTime[{1970, 1, 1}]
/// Out: 2208988800
/// ```
@Builtin(seeAlso = {"UnixTime", "DateList"})
final class AbsoluteTime {
  private AbsoluteTime() {}

  @Form
  static Expr now(Frame frame) {
    return Real.of(Dates.seconds(LocalDateTime.now(ZoneId.systemDefault())));
  }

  @Form
  static @Nullable Expr of(Expr date, Frame frame) {
    LocalDateTime time = Dates.read(date, frame);
    if (time == null) {
      return null;
    }
    double seconds = Dates.seconds(time);
    return seconds == Math.rint(seconds) ? Int.of((long) seconds) : Real.of(seconds);
  }
}
