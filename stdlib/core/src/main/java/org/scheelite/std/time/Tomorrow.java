package org.scheelite.std.time;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;

/// The day after today.
///
/// ```wl
/// In:  DayCount[Today, Tomorrow]
/// Out: 1
/// In:  Tomorrow > Today
/// Out: True
/// ```
@Builtin(seeAlso = {"DateObject", "Now", "Today", "AbsoluteTime"})
final class Tomorrow {
  private Tomorrow() {}

  @Value
  static Expr value(Frame frame) {
    return frame.evaluate(Instants.day(1, frame));
  }
}
