package org.scheelite.std.time;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;

/// The day of this moment.
///
/// ```wl
/// In:  Today["Granularity"]
/// Out: Day
/// In:  Today <= Now
/// Out: True
/// ```
@Builtin(seeAlso = {"DateObject", "Now", "Today", "AbsoluteTime"})
final class Today {
  private Today() {}

  @Value
  static Expr value(Frame frame) {
    return frame.evaluate(Instants.day(0, frame));
  }
}
