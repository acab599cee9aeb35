package org.scheelite.std.time;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;
import static org.scheelite.builtin.Attribute.SEQUENCE_HOLD;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Numerics;

/// Average time of an evaluation.
///
/// `RepeatedTiming[expr]` evaluates `expr` for about a second and gives `{seconds, value}` with the
/// average of the faster half of the times; `RepeatedTiming[expr, t]` takes about `t` seconds.
///
/// ```wl
/// In:  RepeatedTiming[1 + 1, 0.01][[2]]
/// Out: 2
/// ```
///
/// ```wl
/// In:  RepeatedTiming[1 + 1, 0.01][[1]] < 1
/// Out: True
/// ```
@Builtin(
    attributes = {HOLD_FIRST, SEQUENCE_HOLD},
    seeAlso = {"Timing", "AbsoluteTiming"})
final class RepeatedTiming {
  private RepeatedTiming() {}

  @Form
  static Expr time(Expr body, Frame frame) {
    return time(body, 1, frame);
  }

  @Form
  static @Nullable Expr time(Expr body, Expr seconds, Frame frame) {
    double span = Numerics.machine(frame.evaluate(seconds), frame);
    return span >= 0 ? time(body, span, frame) : null;
  }

  private static Expr time(Expr body, double span, Frame frame) {
    List<Long> times = new ArrayList<>();
    long begin = System.nanoTime();
    Expr value;
    do {
      frame.budget().check();
      long start = System.nanoTime();
      value = frame.evaluate(body);
      times.add(System.nanoTime() - start);
    } while (times.size() < 4 || System.nanoTime() - begin < span * 1e9);
    double average =
        times.stream().sorted().limit((times.size() + 1) / 2).mapToLong(t -> t).average().orElse(0);
    return Call.list(Real.of(average * 1e-9), value);
  }
}
