package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// Days since noon of the first of January 4713 BC.
///
/// ```wl
/// In:  JulianDate[DateObject[{2000, 1, 1, 12, 0, 0}, TimeZone -> 0]]
/// Out: 2.451545*^6
/// In:  JulianDate[{2024, 1, 1}] - JulianDate[{2023, 1, 1}]
/// Out: 365.
/// ```
@Builtin(seeAlso = {"UnixTime", "AbsoluteTime"})
final class JulianDate {
  /// The Julian date at the beginning of 1900.
  private static final double EPOCH = 2_415_020.5;

  private JulianDate() {}

  @Form
  static Expr now(Frame frame) {
    return days(Dates.now(frame));
  }

  @Form
  static @Nullable Expr of(Expr date, Frame frame) {
    Moment moment = Dates.required(date, "JulianDate", frame);
    return moment == null ? null : days(moment);
  }

  private static Expr days(Moment moment) {
    return Real.of(EPOCH + Dates.seconds(moment.universal()) / 86_400);
  }
}
