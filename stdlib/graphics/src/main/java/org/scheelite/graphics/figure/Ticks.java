package org.scheelite.graphics.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scheelite.graphics.scene.Run;

/// Ticks at nice numbers.
///
/// Long ticks stand at multiples of 1, 2, 2.5 or 5 times a power of ten, short ones divide their
/// distance into four or five.
final class Ticks {

  /// Length of a short tick as a part of a long one.
  static final double SHORT = 0.55;

  private static final int[] STEPS = {10, 20, 25, 50, 100};

  /// Beyond this many steps from 0 neighbouring ticks are no longer told apart.
  private static final double MOST_STEPS = 1e14;

  private Ticks() {}

  /// The ticks that a rule asks for.
  ///
  /// @param wanted about how many long ticks have room
  static List<Tick> of(TickRule rule, double min, double max, double wanted) {
    return switch (rule) {
      case TickRule.None _ -> List.of();
      case TickRule.Automatic(var labels) -> linear(min, max, wanted, labels);
      case TickRule.Logarithmic(var labels) -> LogTicks.of(min, max, wanted, labels);
      case TickRule.Explicit(var ticks) ->
          ticks.stream().filter(t -> inside(t.position(), min, max)).toList();
    };
  }

  private static boolean inside(double position, double min, double max) {
    double slack = 1e-9 * (max - min);
    return position >= min - slack && position <= max + slack;
  }

  /// Ticks at nice numbers from `min` to `max`.
  static List<Tick> linear(double min, double max, double wanted, boolean labels) {
    double extent = max - min;
    if (!(extent > 0) || Double.isInfinite(extent)) {
      return List.of();
    }
    int power = (int) Math.floor(Math.log10(extent / Math.max(wanted, 1))) - 1;
    int index = 0;
    while (extent / (STEPS[index] * Math.pow(10, power)) > Math.max(wanted, 1)) {
      if (++index == STEPS.length) {
        index = 1;
        power++;
      }
    }
    int mantissa = STEPS[index];
    int parts = mantissa == 20 ? 4 : 5;
    double step = mantissa * Math.pow(10, power) / parts;
    if (Math.max(Math.abs(min), Math.abs(max)) / step > MOST_STEPS) {
      return List.of();
    }
    var format = TickFormat.of(BigDecimal.valueOf(mantissa, -power), Math.max(-min, max));
    var ticks = new ArrayList<Tick>();
    long last = (long) Math.floor(max / step + 1e-9);
    for (long k = (long) Math.ceil(min / step - 1e-9); k <= last; k++) {
      boolean major = k % parts == 0;
      var value = BigDecimal.valueOf(k / parts * mantissa, -power);
      ticks.add(
          new Tick(
              major ? value.doubleValue() : k * step,
              major && labels ? format.label(value) : List.<Run>of(),
              major ? 1 : SHORT));
    }
    return ticks;
  }
}
