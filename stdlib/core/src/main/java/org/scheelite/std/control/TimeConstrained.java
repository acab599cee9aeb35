package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.budget.Stopped;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Evaluates an expression within a time.
///
/// `TimeConstrained[expr, seconds]` gives `$Aborted` where the time runs out,
/// `TimeConstrained[expr, seconds, otherwise]` gives `otherwise`. Constraints nest.
///
/// ```wl
/// In:  TimeConstrained[While[True], 0.05]
/// Out: $Aborted
/// In:  TimeConstrained[1 + 1, 10, late]
/// Out: 2
/// In:  TimeConstrained[1, x]
/// Msg: TimeConstrained::timc: Number of seconds x is not a positive number or Infinity.
/// Out: TimeConstrained[1, x]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"MemoryConstrained", "CheckAbort", "Timing"})
final class TimeConstrained {
  static final Message TIMC =
      Message.of(
          "TimeConstrained::timc", "Number of seconds `1` is not a positive number or Infinity.");

  private TimeConstrained() {}

  @Form
  static @Nullable Expr constrain(Expr expr, Expr seconds, Frame frame) {
    return constrain(expr, seconds, Sym.ABORTED, frame);
  }

  @Form
  static @Nullable Expr constrain(Expr expr, Expr seconds, Expr otherwise, Frame frame) {
    Expr time = frame.evaluate(seconds);
    if (time instanceof Call infinity && infinity.is(Sym.DIRECTED_INFINITY)) {
      return frame.evaluate(expr);
    }
    Expr value = time instanceof Num ? time : frame.numeric(time, 0);
    if (!(value instanceof Num number) || !(number.doubleValue() > 0)) {
      return frame.decline(TIMC, time);
    }
    double nanos = Math.min(number.doubleValue() * 1e9, 1e18);
    Budget.Constraint constraint = frame.budget().constrain(Duration.ofNanos((long) nanos));
    try {
      return frame.evaluate(expr);
    } catch (Stopped stop) {
      if (!stop.isOf(constraint)) {
        throw stop;
      }
    } finally {
      frame.budget().release(constraint);
    }
    return otherwise;
  }
}
