package org.scheelite.graphics.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.scheelite.graphics.scene.Run;

/// How the numbers of one axis are written: all with the same number of decimals.
///
/// @param decimals digits behind the point
/// @param exponent the common power of ten, 0 for none
record TickFormat(int decimals, int exponent) {

  /// Numbers from here on are written with a power of ten.
  private static final int LARGE = 6;

  /// Numbers with more decimals than this are written with a power of ten.
  private static final int SMALL = 5;

  /// The format for multiples of `step` up to about `largest`.
  static TickFormat of(BigDecimal step, double largest) {
    int decimals = Math.max(0, step.stripTrailingZeros().scale());
    int magnitude = (int) Math.floor(Math.log10(largest) + 1e-9);
    if (magnitude >= LARGE || decimals > SMALL && magnitude < 0) {
      return new TickFormat(Math.max(0, step.stripTrailingZeros().scale() + magnitude), magnitude);
    }
    return new TickFormat(decimals, 0);
  }

  /// The label of a number.
  List<Run> label(BigDecimal value) {
    if (value.signum() == 0) {
      return Run.plain(exponent == 0 ? digits(value) : "0");
    }
    if (exponent == 0) {
      return Run.plain(digits(value));
    }
    return List.of(
        new Run(digits(value.movePointLeft(exponent)) + "\u00D710", 1, 0, false),
        Run.superscript(minus(Integer.toString(exponent))));
  }

  private String digits(BigDecimal value) {
    return minus(value.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
  }

  private static String minus(String text) {
    return text.replace('-', '\u2212');
  }
}
