package org.scheelite.std.time;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// The first and the last of several dates.
///
/// ```wl
/// In:  DateBounds[{{2024, 3, 1}, {2023, 5, 6}, {2024, 1, 1}}]
/// Out: {DateObject[{2023, 5, 6}, "Day"], DateObject[{2024, 3, 1}, "Day"]}
/// In:  DateBounds[{"2024-03-01"}]
/// Out: {DateObject[{2024, 3, 1}, "Day"], DateObject[{2024, 3, 1}, "Day"]}
/// ```
@Builtin(seeAlso = {"DateRange", "MinMax"})
final class DateBounds {
  private DateBounds() {}

  @Form
  static @Nullable Expr bounds(Normal dates, Frame frame) {
    Moment first = null;
    Moment last = null;
    for (Expr date : dates.args()) {
      Moment moment = Dates.required(date, "DateBounds", frame);
      if (moment == null) {
        return null;
      }
      first = first == null || moment.universal().isBefore(first.universal()) ? moment : first;
      last = last == null || moment.universal().isAfter(last.universal()) ? moment : last;
    }
    return first == null || last == null ? null : Call.list(first.object(), last.object());
  }
}
