package org.scheelite.std.time;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether a date is a day of a kind.
///
/// Kinds are those of `DayCount`.
///
/// ```wl
/// In:  DayMatchQ[{2024, 2, 29}, Thursday]
/// Out: True
/// In:  DayMatchQ[{2024, 2, 29}, "Weekend"]
/// Out: False
/// ```
@Builtin(seeAlso = {"DayName", "DayCount"})
final class DayMatchQ {
  private DayMatchQ() {}

  @Form
  static @Nullable Expr test(Expr date, Expr kind, Frame frame) {
    Moment moment = Dates.required(date, "DayMatchQ", frame);
    Predicate<LocalDate> test = DayTypes.of(kind);
    return moment == null || test == null ? null : Sym.bool(test.test(moment.time().toLocalDate()));
  }
}
