package org.scheelite.std.control.session;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Int;

/// Line numbers of the session.
final class Lines {
  private Lines() {}

  /// A line counted back from this one where it is negative.
  static int absolute(Int line, Frame frame) {
    long n = line.value() < 0 ? frame.line() + line.value() : line.value();
    return (int) Math.max(0, Math.min(n, Integer.MAX_VALUE));
  }
}
