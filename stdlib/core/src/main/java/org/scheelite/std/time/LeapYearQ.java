package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether a date is in a year of 366 days.
///
/// ```wl
/// In:  LeapYearQ[{2024}]
/// Out: True
/// In:  LeapYearQ[{1900, 3, 1}]
/// Out: False
/// In:  LeapYearQ[DateObject[{2000}]]
/// Out: True
/// ```
@Builtin(seeAlso = {"DateObject", "DayCount"})
final class LeapYearQ {
  private LeapYearQ() {}

  @Form
  static @Nullable Expr test(Expr date, Frame frame) {
    Moment moment = Dates.required(date, "LeapYearQ", frame);
    return moment == null ? null : Sym.bool(moment.time().toLocalDate().isLeapYear());
  }
}
