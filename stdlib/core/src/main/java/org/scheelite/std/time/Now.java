package org.scheelite.std.time;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;

/// This moment.
///
/// ```wl
/// In:  Head[Now]
/// Out: DateObject
/// In:  Now["Year"] > 2020
/// Out: True
/// ```
@Builtin(seeAlso = {"DateObject", "Now", "Today", "AbsoluteTime"})
final class Now {
  private Now() {}

  @Value
  static Expr value(Frame frame) {
    return frame.evaluate(Dates.now(frame).object());
  }
}
