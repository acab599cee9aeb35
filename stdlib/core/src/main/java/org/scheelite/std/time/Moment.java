package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// A date with what it is written as.
///
/// @param time year to second in its own time zone
/// @param granularity how exactly it is meant
/// @param zone hours its clock is ahead of UTC
/// @param exact whether its seconds are a whole number and were written as one
record Moment(LocalDateTime time, Granularity granularity, double zone, boolean exact) {
  static final Symbol DATE_OBJECT = Symbol.system("DateObject");
  static final Symbol TIME_OBJECT = Symbol.system("TimeObject");
  private static final double NANOS = 1e9;

  /// The same moment as exact as `other` or this.
  Moment finer(Granularity other) {
    return new Moment(time, other.compareTo(granularity) > 0 ? other : granularity, zone, exact);
  }

  Moment at(LocalDateTime other) {
    return new Moment(other, granularity, zone, exact);
  }

  Moment with(Granularity other) {
    return new Moment(time, other, zone, exact);
  }

  /// The same moment by another clock.
  Moment in(double otherZone) {
    return new Moment(
        time.plusNanos(Math.round((otherZone - zone) * 3600 * NANOS)),
        granularity,
        otherZone,
        exact);
  }

  /// Its place on the time line, in UTC.
  LocalDateTime universal() {
    return granularity.hasTime() ? in(0).time : time;
  }

  /// `{year, month, day, hour, minute, second}`, the first `count` of them.
  Expr list(int count) {
    Expr[] parts = {
      Int.of(time.getYear()),
      Int.of(time.getMonthValue()),
      Int.of(time.getDayOfMonth()),
      Int.of(time.getHour()),
      Int.of(time.getMinute()),
      exact ? Int.of(time.getSecond()) : Real.of(second(time))
    };
    return Lists.of(Arrays.copyOf(parts, count));
  }

  /// The full list, its seconds a real.
  Expr list() {
    return new Moment(time, granularity, zone, false).list(6);
  }

  static double second(LocalDateTime time) {
    return time.getSecond() + time.getNano() / NANOS;
  }

  /// `DateObject[...]`.
  Expr object() {
    Expr name = Str.of(granularity.text());
    Expr parts = list(granularity.parts());
    return granularity.hasTime()
        ? Call.of(DATE_OBJECT, parts, name, Str.of("Gregorian"), Real.of(zone))
        : Call.of(DATE_OBJECT, parts, name);
  }

  /// `TimeObject[...]`.
  Expr clock() {
    Granularity finest = granularity.hasTime() ? granularity : Granularity.INSTANT;
    Expr[] parts = ((org.scheelite.expr.Normal) list(finest.parts())).toArray();
    return Call.of(
        TIME_OBJECT, Lists.of(Arrays.copyOfRange(parts, 3, parts.length)), Str.of(finest.text()));
  }
}
