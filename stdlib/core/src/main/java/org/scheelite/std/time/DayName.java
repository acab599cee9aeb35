package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The day of the week of a date.
///
/// `DayName[]` is that of today.
///
/// ```wl
/// In:  DayName[{2024, 2, 29}]
/// Out: Thursday
/// In:  DayName[DateObject["1 January 2000"]]
/// Out: Saturday
/// ```
@Builtin(seeAlso = {"DateValue", "DayCount", "DayMatchQ"})
final class DayName {
  private DayName() {}

  @Form
  static Expr today(Frame frame) {
    return name(Dates.now(frame));
  }

  @Form
  static @Nullable Expr of(Expr date, Frame frame) {
    Moment moment = Dates.required(date, "DayName", frame);
    return moment == null ? null : name(moment);
  }

  private static Expr name(Moment moment) {
    return Symbol.system(DateElements.written(moment, "DayName"));
  }
}
