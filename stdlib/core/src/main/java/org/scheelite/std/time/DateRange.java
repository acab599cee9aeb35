package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Dates from one to another.
///
/// `DateRange[d1, d2]` lists days, `DateRange[d1, d2, step]` takes a step as `DatePlus` does: a
/// number of days, a unit such as `"Month"`, `{n, "unit"}` or a quantity. Dates are written as the
/// first one is.
///
/// ```wl
/// In:  DateRange[{2024, 2, 28}, {2024, 3, 1}]
/// Out: {{2024, 2, 28}, {2024, 2, 29}, {2024, 3, 1}}
/// In:  DateRange[{2024, 1, 31}, {2024, 4, 30}, "Month"]
/// Out: {{2024, 1, 31}, {2024, 2, 29}, {2024, 3, 31}, {2024, 4, 30}}
/// In:  DateRange[DateObject[{2024, 1}], DateObject[{2024, 5}], {2, "Month"}]
/// Out: {DateObject[{2024, 1}, "Month"], DateObject[{2024, 3}, "Month"], DateObject[{2024, 5}, "Month"]}
/// ```
@Builtin(seeAlso = {"DatePlus", "DayRange", "Range"})
final class DateRange {
  private DateRange() {}

  @Form
  static @Nullable Expr range(Expr from, Expr to, Frame frame) {
    return Dating.range(from, to, Int.ONE, null, "DateRange", frame);
  }

  @Form
  static @Nullable Expr range(Expr from, Expr to, Expr step, Frame frame) {
    return Dating.range(from, to, step, null, "DateRange", frame);
  }
}
