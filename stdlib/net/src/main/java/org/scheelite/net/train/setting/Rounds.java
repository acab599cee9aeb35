package org.scheelite.net.train.setting;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The value of the option `MaxTrainingRounds`.
///
/// @param count the number of rounds; 0 where it is not given
/// @param seconds the time instead; not-a-number where it is not given
public record Rounds(long count, double seconds) {
  private static final Symbol QUANTITY = Symbol.system("Quantity");

  public static @Nullable Rounds read(Expr value, Frame frame) {
    if (value.equals(Sym.AUTOMATIC)) {
      return new Rounds(0, Double.NaN);
    }
    if (value.equals(Sym.INFINITY)
        || value instanceof Normal infinite && infinite.is(Sym.DIRECTED_INFINITY, 1)) {
      return new Rounds(Long.MAX_VALUE, Double.NaN);
    }
    if (value instanceof Int(long count) && count > 0) {
      return new Rounds(count, Double.NaN);
    }
    if (value instanceof Normal quantity && quantity.is(QUANTITY, 2)) {
      if (quantity.arg(1).equals(Str.of("Rounds")) && quantity.arg(0) instanceof Int) {
        return read(quantity.arg(0), frame);
      }
      double seconds = Interval.seconds(value, frame);
      return Double.isNaN(seconds) ? null : new Rounds(0, seconds);
    }
    return null;
  }
}
