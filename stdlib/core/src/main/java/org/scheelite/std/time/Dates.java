package org.scheelite.std.time;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;

/// Dates as the language writes them: lists `{year, month, day, hour, minute, second}` and seconds
/// since 1900.
final class Dates {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1900, 1, 1, 0, 0);
  private static final double NANOS = 1e9;

  private Dates() {}

  /// Seconds since 1900.
  static double seconds(LocalDateTime time) {
    Duration since = Duration.between(EPOCH, time);
    return since.getSeconds() + since.getNano() / NANOS;
  }

  /// The date a list or a number of seconds stands for; null for anything else.
  static @Nullable LocalDateTime read(Expr date, Frame frame) {
    if (date instanceof Normal list && list.is(Sym.LIST)) {
      return list(list, frame);
    }
    double seconds = Numerics.machine(date, frame);
    return Math.abs(seconds) < 1e14 ? after(EPOCH, seconds) : null;
  }

  private static @Nullable LocalDateTime list(Normal list, Frame frame) {
    double[] parts = {1900, 1, 1, 0, 0, 0};
    if (list.size() == 0 || list.size() > parts.length) {
      return null;
    }
    for (int i = 0; i < list.size(); i++) {
      parts[i] = Numerics.machine(list.arg(i), frame);
      if (!(Math.abs(parts[i]) < 1e9)) {
        return null;
      }
    }
    if (Math.abs(parts[0]) > 1e6) {
      return null;
    }
    LocalDateTime day =
        LocalDateTime.of((int) parts[0], 1, 1, 0, 0)
            .plusMonths((long) parts[1] - 1)
            .plusDays((long) parts[2] - 1);
    return after(day, parts[3] * 3600 + parts[4] * 60 + parts[5]);
  }

  private static LocalDateTime after(LocalDateTime start, double seconds) {
    double whole = Math.floor(seconds);
    return start.plusSeconds((long) whole).plusNanos(Math.round((seconds - whole) * NANOS));
  }
}
