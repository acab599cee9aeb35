package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// A date by the clock of another time zone.
///
/// `TimeZoneConvert[date, zone]` takes a number of hours ahead of UTC or the name of a zone.
///
/// ```wl
/// In:  TimeZoneConvert[DateObject[{2024, 1, 1, 12, 0, 0}, TimeZone -> 0], 5]
/// Out: DateObject[{2024, 1, 1, 17, 0, 0}, "Instant", "Gregorian", 5.]
/// In:  TimeZoneConvert[DateObject[{2024, 1, 1}], 5]
/// Out: DateObject[{2024, 1, 1}, "Day"]
/// ```
@Builtin(seeAlso = {"DateObject", "$TimeZone"})
final class TimeZoneConvert {
  private TimeZoneConvert() {}

  @Form
  static @Nullable Expr convert(Expr date, Frame frame) {
    return convert(date, Real.of(Dates.zone(frame)), frame);
  }

  @Form
  static @Nullable Expr convert(Expr date, Expr zone, Frame frame) {
    Moment moment = Dates.required(date, "TimeZoneConvert", frame);
    return moment == null
        ? null
        : (moment.granularity().hasTime() ? moment.in(Dates.zone(zone, frame)) : moment).object();
  }
}
