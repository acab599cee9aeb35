package org.scheelite.std.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;

/// Lists of dates at equal steps.
final class Dating {
  private Dating() {}

  /// The dates from one to another; null, after a message, where one is none.
  static @Nullable Expr range(
      Expr from,
      Expr to,
      Expr step,
      @Nullable Predicate<LocalDate> kind,
      String owner,
      Frame frame) {
    Moment first = Dates.required(from, owner, frame);
    Moment last = first == null ? null : Dates.required(to, owner, frame);
    if (first == null || last == null) {
      return null;
    }
    Steps steps = Steps.read(step, frame);
    if (steps == null || steps.count() == 0) {
      return frame.decline(DatePlus.INC.by(owner), step);
    }
    Moment fine =
        first.finer(
            steps.granularity().compareTo(Granularity.DAY) > 0
                ? steps.granularity()
                : first.granularity());
    var dates = new ArrayList<Expr>();
    boolean back = steps.count() < 0;
    for (long i = 0; ; i++) {
      frame.poll();
      LocalDateTime time = steps.times(i).after(first.time());
      if (back ? time.isBefore(last.time()) : time.isAfter(last.time())) {
        return Lists.of(dates);
      }
      if (kind == null || kind.test(time.toLocalDate())) {
        dates.add(Instants.like(from, fine.at(time)));
      }
    }
  }
}
