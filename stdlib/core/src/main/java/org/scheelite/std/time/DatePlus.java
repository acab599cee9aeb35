package org.scheelite.std.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// A date moved.
///
/// `DatePlus[date, n]` moves by days, `DatePlus[date, {n, "unit"}]` and `DatePlus[date, Quantity[n,
/// "unit"]]` by other units, `DatePlus[date, {step1, step2, …}]` by several steps, and
/// `DatePlus[step]` moves today. The value is written as the date was.
///
/// ```wl
/// In:  DatePlus[{2024, 2, 5}, 30]
/// Out: {2024, 3, 6}
/// In:  DatePlus[{2024, 1, 31}, {1, "Month"}]
/// Out: {2024, 2, 29}
/// In:  DatePlus[DateObject[{2024, 1, 31}], {{1, "Month"}, {-1, "Day"}}]
/// Out: DateObject[{2024, 2, 28}, "Day"]
/// In:  DatePlus[{2024, 1, 1}, {1, "Furlong"}]
/// Msg: DatePlus::inc: {1, Furlong} is not a number of days or a number with a unit of time.
/// Out: DatePlus[{2024, 1, 1}, {1, "Furlong"}]
/// ```
@Builtin(seeAlso = {"DateDifference", "DateRange", "DateObject"})
final class DatePlus {
  /// The step is none.
  static final Message INC =
      Message.of("DatePlus::inc", "`1` is not a number of days or a number with a unit of time.");

  private DatePlus() {}

  @Form
  static @Nullable Expr plus(Expr step, Frame frame) {
    return plus(Instants.day(0, frame), step, frame);
  }

  @Form
  static @Nullable Expr plus(Expr date, Expr step, Frame frame) {
    if (Dates.moment(date, frame) == null && isDates(date)) {
      var moved = new ArrayList<Expr>();
      for (Expr one : ((Normal) date).args()) {
        Expr value = plus(one, step, frame);
        if (value == null) {
          return null;
        }
        moved.add(value);
      }
      return Lists.of(moved);
    }
    Moment moment = Dates.required(date, "DatePlus", frame);
    return moment == null ? null : moved(date, moment, step, frame);
  }

  private static boolean isDates(Expr date) {
    return date instanceof Normal list
        && list.is(Sym.LIST)
        && list.args().stream().allMatch(Normal.class::isInstance);
  }

  /// A date moved by a quantity; null, after a message, where that is no time.
  static @Nullable Expr moved(Expr date, Expr step, Frame frame) {
    Moment moment = Dates.moment(date, frame);
    return moment == null ? null : moved(date, moment, step, frame);
  }

  private static @Nullable Expr moved(Expr date, Moment moment, Expr step, Frame frame) {
    boolean several =
        step instanceof Normal list
            && list.is(Sym.LIST)
            && list.size() > 0
            && list.arg(0) instanceof Normal;
    List<Expr> all = several ? ((Normal) step).args() : List.of(step);
    Moment result = moment;
    for (Expr one : all) {
      Steps steps = Steps.read(one, frame);
      if (steps == null) {
        return frame.decline(INC, one);
      }
      result = result.at(steps.after(result.time())).finer(steps.granularity());
    }
    return Instants.like(date, result);
  }
}
