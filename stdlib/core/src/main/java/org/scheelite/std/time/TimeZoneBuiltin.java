package org.scheelite.std.time;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// The hours by which the session's clock is ahead of UTC.
///
/// A session may set it to a number or to the name of a time zone; it begins as the host's.
///
/// ```wl
/// In:  $TimeZone = 2; DateObject[{2024, 5, 1, 12, 0, 0}]
/// Out: DateObject[{2024, 5, 1, 12, 0, 0}, "Instant", "Gregorian", 2.]
/// In:  UnixTime[DateObject[{1970, 1, 1, 2, 0, 0}]]
/// Out: 0
/// ```
@Builtin(
    name = "$TimeZone",
    variable = true,
    seeAlso = {"DateObject", "TimeZoneConvert"})
final class TimeZoneBuiltin {
  private TimeZoneBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Real.of(Dates.systemZone());
  }
}
