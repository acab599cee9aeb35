package org.scheelite.std.time;

import static org.scheelite.builtin.Attribute.HOLD_ALL;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// Elapsed time of an evaluation.
///
/// `AbsoluteTiming[expr]` evaluates `expr` and gives `{seconds, value}` with the time that passed.
///
/// ```wl
/// In:  AbsoluteTiming[1 + 1][[2]]
/// Out: 2
/// ```
///
/// ```wl
/// In:  AbsoluteTiming[Pause[0.05]][[1]] > 0.04
/// Out: True
/// ```
@Builtin(
    attributes = {HOLD_ALL, SEQUENCE_HOLD},
    seeAlso = {"RepeatedTiming", "Timing"})
final class AbsoluteTiming {
  private AbsoluteTiming() {}

  @Form
  static Expr time(Expr body, Frame frame) {
    long start = System.nanoTime();
    Expr value = frame.evaluate(body);
    return Call.list(Real.of((System.nanoTime() - start) * 1e-9), value);
  }
}
