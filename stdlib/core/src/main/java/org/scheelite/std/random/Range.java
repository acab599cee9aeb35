package org.scheelite.std.random;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.number.Numerics;

/// A range of real numbers that random numbers are drawn from.
///
/// @param low its lower end @param high its upper end
record Range(double low, double high) {
  /// The range was none.
  static final Message UNIFR =
      Message.of(
          "General::unifr",
          "The endpoints specified by `1` for the endpoints of the uniform distribution range are"
              + " not real valued.");

  static final Range UNIT = new Range(0, 1);

  /// The range `max` or `{min, max}` stands for, or null.
  static @Nullable Range read(Expr spec, Frame frame) {
    boolean pair = spec instanceof Normal list && list.is(Sym.LIST, 2);
    double low = pair ? Numerics.machine(((Normal) spec).arg(0), frame) : 0;
    double high = Numerics.machine(pair ? ((Normal) spec).arg(1) : spec, frame);
    return Double.isFinite(low) && Double.isFinite(high) ? new Range(low, high) : null;
  }

  double draw(Generator generator) {
    return low + (high - low) * generator.nextDouble();
  }
}
