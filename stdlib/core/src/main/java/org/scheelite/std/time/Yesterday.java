package org.scheelite.std.time;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;

/// The day before today.
///
/// ```wl
/// In:  DayCount[Yesterday, Today]
/// Out: 1
/// In:  Today - Yesterday
/// Out: Quantity[1, "Days"]
/// ```
@Builtin(seeAlso = {"DateObject", "Now", "Today", "AbsoluteTime"})
final class Yesterday {
  private Yesterday() {}

  @Value
  static Expr value(Frame frame) {
    return frame.evaluate(Instants.day(-1, frame));
  }
}
