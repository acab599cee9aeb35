package org.scheelite.std.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Kinds of days by name.
final class DayTypes {
  private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private DayTypes() {}

  /// The test for a kind: a day of the week as a symbol or string, `"Weekday"`, `"BusinessDay"` (a
  /// weekday), `"Weekend"`, `All`, `"BeginningOfMonth"`, `"EndOfMonth"`, or a list of these; null
  /// where it is none.
  static @Nullable Predicate<LocalDate> of(Expr kind) {
    if (kind.equals(Sym.ALL)) {
      return day -> true;
    }
    if (kind instanceof Normal list && list.is(Sym.LIST)) {
      Predicate<LocalDate> any = day -> false;
      for (Expr one : list.args()) {
        Predicate<LocalDate> next = of(one);
        if (next == null) {
          return null;
        }
        any = any.or(next);
      }
      return any;
    }
    String name = Option.nameOf(kind);
    return switch (name) {
      case "Weekday", "BusinessDay" -> day -> !WEEKEND.contains(day.getDayOfWeek());
      case "Weekend", "WeekendDay" -> day -> WEEKEND.contains(day.getDayOfWeek());
      case "BeginningOfMonth" -> day -> day.getDayOfMonth() == 1;
      case "EndOfMonth" -> day -> day.getDayOfMonth() == day.lengthOfMonth();
      default -> {
        for (DayOfWeek known : DayOfWeek.values()) {
          if (known.name().equals(name.toUpperCase(Locale.ROOT))) {
            yield day -> day.getDayOfWeek() == known;
          }
        }
        yield null;
      }
    };
  }
}
