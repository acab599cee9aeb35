package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// A time of day.
///
/// `TimeObject[{h, m, s}]` is a time, `TimeObject["text"]` reads one, `TimeObject[]` is the time
/// now, and `TimeObject[date]` takes the time of a date.
///
/// ```wl
/// In:  TimeObject[{14, 30}]
/// Out: TimeObject[{14, 30}, "Minute"]
/// In:  DateString[TimeObject[{14, 30, 5}], "Time"]
/// Out: 14:30:05
/// In:  DateObject[{2024, 2, 29}, TimeObject[{14, 30}], TimeZone -> 0]
/// Out: DateObject[{2024, 2, 29, 14, 30}, "Minute", "Gregorian", 0.]
/// ```
@Builtin(seeAlso = {"DateObject", "Now", "DateString"})
final class TimeObject {
  private TimeObject() {}

  @Form
  static Expr now(Frame frame) {
    return Dates.now(frame).clock();
  }

  @Form
  static @Nullable Expr of(Expr time, Frame frame) {
    Moment moment = Dates.time(time, frame);
    return moment == null ? frame.decline(Dates.ARG.by("TimeObject"), time) : moment.clock();
  }

  @Form
  static @Nullable Expr full(Expr time, Expr granularity) {
    return null;
  }

  @Applied
  static @Nullable Expr property(Normal call, Frame frame) {
    Moment moment = call.size() == 1 ? Dates.moment(call.head(), frame) : null;
    return moment == null ? null : DateValue.value(moment, call.arg(0), frame);
  }
}
