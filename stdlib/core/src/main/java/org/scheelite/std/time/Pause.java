package org.scheelite.std.time;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.number.Numerics;

/// Waiting.
///
/// `Pause[t]` waits for `t` seconds.
///
/// ```wl
/// In:  Pause[0.01]; 1
/// Out: 1
/// ```
///
/// ```wl
/// In:  Pause[-1]
/// Msg: Pause::numnm: Non-negative machine-sized number expected at position 1 in Pause[-1].
/// Out: Pause[-1]
/// ```
@Builtin(seeAlso = {"AbsoluteTiming"})
final class Pause {
  /// The time was none.
  static final Message NUMNM =
      Message.of(
          "Pause::numnm", "Non-negative machine-sized number expected at position 1 in `1`.");

  /// How long a wait goes on without looking whether it was called off.
  private static final long SLICE_NANOS = 20_000_000;

  private Pause() {}

  @Form(whole = true, min = 1, max = 1)
  static @Nullable Expr pause(Normal call, Frame frame) {
    double seconds = Numerics.machine(call.arg(0), frame);
    if (!(seconds >= 0)) {
      return frame.decline(NUMNM, call);
    }
    long end = System.nanoTime() + (long) Math.min(seconds * 1e9, 1e18);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(Math.min(left, SLICE_NANOS));
      frame.budget().check();
    }
    return Sym.NULL;
  }
}
