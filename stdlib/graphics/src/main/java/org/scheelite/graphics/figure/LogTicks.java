package org.scheelite.graphics.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scheelite.graphics.scene.Run;

/// Ticks on a logarithmic axis: long ones at powers of ten, short ones at their multiples.
final class LogTicks {

  private static final int PLAIN_POWERS = 4;

  private LogTicks() {}

  /// The ticks from `min` to `max`, both decimal logarithms.
  static List<Tick> of(double min, double max, double wanted, boolean labels) {
    if (!(max - min > 0) || Double.isInfinite(max - min)) {
      return List.of();
    }
    int every = Math.max(1, (int) Math.ceil((max - min) / Math.max(wanted, 1)));
    boolean few = max - min < 1.5;
    var ticks = new ArrayList<Tick>();
    for (int power = (int) Math.floor(min); power <= max; power++) {
      for (int digit = 1; digit < 10; digit++) {
        double position = power + Math.log10(digit);
        boolean major = digit == 1 && power % every == 0;
        if (position < min - 1e-9 || position > max + 1e-9 || every > 1 && digit > 1) {
          continue;
        }
        boolean named = major || few && (digit == 2 || digit == 5);
        ticks.add(
            new Tick(
                position,
                named && labels ? label(digit, power) : List.of(),
                major ? 1 : Ticks.SHORT));
      }
    }
    return ticks;
  }

  private static List<Run> label(int digit, int power) {
    if (Math.abs(power) <= PLAIN_POWERS || digit > 1) {
      return Run.plain(BigDecimal.valueOf(digit, -power).toPlainString());
    }
    return List.of(
        new Run("10", 1, 0, false),
        Run.superscript(Integer.toString(power).replace('-', '\u2212')));
  }
}
