package org.scheelite.std.time;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Days from one date to another.
///
/// `DayRange[d1, d2, kind]` lists days of a kind that `DayCount` knows.
///
/// ```wl
/// In:  DayRange[{2024, 2, 28}, {2024, 3, 1}]
/// Out: {{2024, 2, 28}, {2024, 2, 29}, {2024, 3, 1}}
/// In:  DayRange[{2024, 2, 1}, {2024, 2, 29}, Sunday]
/// Out: {{2024, 2, 4}, {2024, 2, 11}, {2024, 2, 18}, {2024, 2, 25}}
/// ```
@Builtin(seeAlso = {"DateRange", "DayCount"})
final class DayRange {
  private DayRange() {}

  @Form
  static @Nullable Expr range(Expr from, Expr to, Frame frame) {
    return Dating.range(from, to, Int.ONE, null, "DayRange", frame);
  }

  @Form
  static @Nullable Expr range(Expr from, Expr to, Expr kind, Frame frame) {
    Predicate<LocalDate> test = DayTypes.of(kind);
    return test == null ? null : Dating.range(from, to, Int.ONE, test, "DayRange", frame);
  }
}
