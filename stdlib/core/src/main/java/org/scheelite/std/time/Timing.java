package org.scheelite.std.time;

import static org.scheelite.builtin.Attribute.HOLD_ALL;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// Processor time of an evaluation.
///
/// `Timing[expr]` evaluates `expr` and gives `{seconds, value}` with the processor time it took.
///
/// ```wl
/// In:  Timing[1 + 1][[2]]
/// Out: 2
/// ```
///
/// ```wl
/// In:  Timing[1 + 1][[1]] < 10
/// Out: True
/// ```
@Builtin(
    attributes = {HOLD_ALL, SEQUENCE_HOLD},
    seeAlso = {"RepeatedTiming", "AbsoluteTiming"})
final class Timing {
  private Timing() {}

  @Form
  static Expr time(Expr body, Frame frame) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Expr value = frame.evaluate(body);
    long taken = threads.getCurrentThreadCpuTime() - start;
    return Call.list(Real.of(taken * 1e-9), value);
  }
}
