package org.scheelite.net.train.setting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// How often something happens during training.
///
/// @param amount after how many units
/// @param unit what is counted
public record Interval(double amount, Unit unit) {
  public static final Symbol QUANTITY = Symbol.system("Quantity");

  private static final Map<String, Double> SECONDS =
      Map.of("Milliseconds", 1e-3, "Seconds", 1., "Minutes", 60., "Hours", 3600., "Days", 86_400.);

  /// What an interval counts.
  public enum Unit {
    BATCHES,
    ROUNDS,
    SECONDS,
    /// Hundredths of the whole training.
    PERCENT
  }

  /// Each round.
  public static final Interval ROUND = new Interval(1, Unit.ROUNDS);

  /// Reads `n`, counted in `usual`, `"Batch"`, `"Round"` or `Quantity[n, "unit"]`; null where it is
  /// none of these.
  public static @Nullable Interval read(Expr value, Unit usual, Frame frame) {
    if (value.equals(Str.of("Batch"))) {
      return new Interval(1, Unit.BATCHES);
    }
    if (value.equals(Str.of("Round"))) {
      return ROUND;
    }
    if (!(value instanceof Normal quantity) || !quantity.is(QUANTITY, 2)) {
      return positive(value, usual, 1, frame);
    }
    if (!(quantity.arg(1) instanceof Str(String name))) {
      return null;
    }
    String unit = name.endsWith("s") || name.equals("Percent") ? name : name + "s";
    return switch (unit) {
      case "Batches" -> positive(quantity.arg(0), Unit.BATCHES, 1, frame);
      case "Rounds" -> positive(quantity.arg(0), Unit.ROUNDS, 1, frame);
      case "Percent" -> positive(quantity.arg(0), Unit.PERCENT, 1, frame);
      default -> {
        Double factor = SECONDS.get(unit);
        yield factor == null ? null : positive(quantity.arg(0), Unit.SECONDS, factor, frame);
      }
    };
  }

  private static @Nullable Interval positive(Expr value, Unit unit, double factor, Frame frame) {
    return frame.numeric(value, 0) instanceof Num number && number.doubleValue() > 0
        ? new Interval(number.doubleValue() * factor, unit)
        : null;
  }

  /// Reads a time as a number of seconds or a `Quantity`; not-a-number where it is none.
  public static double seconds(Expr value, Frame frame) {
    Interval interval = read(value, Unit.SECONDS, frame);
    return interval != null && interval.unit == Unit.SECONDS ? interval.amount : Double.NaN;
  }
}
