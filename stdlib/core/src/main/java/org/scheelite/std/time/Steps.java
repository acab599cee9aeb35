package org.scheelite.std.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.quantity.Quantities;
import org.scheelite.std.quantity.Units;

/// A span of the calendar, such as 3 months: what dates are moved by.
///
/// @param count how many units
/// @param unit a unit of time in the plural, `"Months"`
record Steps(double count, String unit) {

  /// Reads `n` (days), `{n, "unit"}`, `Quantity[n, "unit"]` or `"unit"`; null for anything else.
  static @Nullable Steps read(Expr step, Frame frame) {
    Steps steps =
        switch (step) {
          case Str(String unit) -> new Steps(1, Units.plural(unit));
          case Normal call
              when (call.is(Sym.LIST, 2) || Quantities.isQuantity(call))
                  && call.arg(1) instanceof Str(String unit) ->
              new Steps(Numerics.machine(call.arg(0), frame), Units.plural(unit));
          default -> new Steps(Numerics.machine(step, frame), "Days");
        };
    return Math.abs(steps.count) < 1e12 && steps.isKnown() ? steps : null;
  }

  private boolean isKnown() {
    return List.of(
            "Milliseconds",
            "Seconds",
            "Minutes",
            "Hours",
            "Days",
            "Weekdays",
            "Weeks",
            "Months",
            "Quarters",
            "Years",
            "Decades",
            "Centuries")
        .contains(unit);
  }

  /// Whether this is a number of calendar months.
  private int months() {
    return switch (unit) {
      case "Months" -> 1;
      case "Quarters" -> 3;
      case "Years" -> 12;
      case "Decades" -> 120;
      case "Centuries" -> 1200;
      default -> 0;
    };
  }

  private double seconds() {
    return switch (unit) {
      case "Milliseconds" -> 1e-3;
      case "Minutes" -> 60;
      case "Hours" -> 3600;
      case "Days" -> 86_400;
      case "Weeks" -> 7 * 86_400;
      default -> 1;
    };
  }

  /// How exact a date has to be for such a step.
  Granularity granularity() {
    return switch (unit) {
      case "Milliseconds", "Seconds" -> Granularity.INSTANT;
      case "Minutes" -> Granularity.MINUTE;
      case "Hours" -> Granularity.HOUR;
      case "Days", "Weeks" -> count == Math.rint(count) ? Granularity.DAY : Granularity.INSTANT;
      case "Months", "Quarters" -> Granularity.MONTH;
      default -> Granularity.YEAR;
    };
  }

  Steps times(double factor) {
    return new Steps(count * factor, unit);
  }

  /// The date so much later. Months end no later than they do: a month after January 31 is the last
  /// of February.
  LocalDateTime after(LocalDateTime time) {
    int months = months();
    if (months > 0) {
      double whole = Math.floor(count * months);
      LocalDateTime moved = time.plusMonths((long) whole);
      double rest = count * months - whole;
      return rest == 0
          ? moved
          : Dates.after(moved, rest * 86_400 * moved.toLocalDate().lengthOfMonth());
    }
    return Dates.after(time, count * seconds());
  }

  /// How many of these steps lead from one date to another: whole ones, and the part of the next.
  Expr between(LocalDateTime from, LocalDateTime to) {
    if (to.isBefore(from)) {
      Expr back = between(to, from);
      return ((org.scheelite.expr.Num) back).negated();
    }
    if (months() == 0) {
      return Dates.ratio(Dates.seconds(from, to), seconds());
    }
    long whole = ChronoUnit.MONTHS.between(from, to) / months();
    LocalDateTime start = from.plusMonths(whole * months());
    double span = Dates.seconds(start, from.plusMonths((whole + 1) * months()));
    double rest = Dates.seconds(start, to);
    return rest == 0 ? Int.of(whole) : org.scheelite.expr.Real.of(whole + rest / span);
  }
}
