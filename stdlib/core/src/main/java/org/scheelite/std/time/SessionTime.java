package org.scheelite.std.time;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// The age of the session.
///
/// `SessionTime[]` is the time in seconds since the session first asked.
///
/// ```wl
/// In:  SessionTime[] >= 0
/// Out: True
/// ```
///
/// ```wl
/// In:  Head[SessionTime[]]
/// Out: Real
/// ```
@Builtin(seeAlso = {"AbsoluteTime"})
final class SessionTime {
  private static final StateKey<Long> START = new StateKey<>("session start", System::nanoTime);

  private SessionTime() {}

  @Form
  static Expr time(Frame frame) {
    long start = frame.state(START);
    return Real.of((System.nanoTime() - start) * 1e-9);
  }
}
