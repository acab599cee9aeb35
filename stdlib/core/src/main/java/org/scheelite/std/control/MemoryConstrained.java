package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

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

/// Evaluates an expression within an amount of memory.
///
/// `MemoryConstrained[expr, bytes]` gives `$Aborted` where the evaluation needs more than so many
/// bytes besides what is in use, `MemoryConstrained[expr, bytes, otherwise]` gives the value of
/// `otherwise`. The heap is looked at from time to time, so that a short excess may go unnoticed; a
/// single array that is too large is refused before it is made.
///
/// ```wl
/// In:  MemoryConstrained[Range[10^7]; 1, 10^6]
/// Out: $Aborted
/// In:  MemoryConstrained[Range[10], 10^6, none]
/// Out: {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
/// In:  MemoryConstrained[1, x]
/// Msg: MemoryConstrained::memc: Number of bytes x is not a positive number or Infinity.
/// Out: MemoryConstrained[1, x]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"TimeConstrained", "MemoryInUse", "ByteCount"})
final class MemoryConstrained {
  static final Message MEMC =
      Message.of(
          "MemoryConstrained::memc", "Number of bytes `1` is not a positive number or Infinity.");

  private MemoryConstrained() {}

  @Form
  static @Nullable Expr constrain(Expr expr, Expr bytes, Frame frame) {
    return constrain(expr, bytes, Sym.ABORTED, frame);
  }

  @Form
  static @Nullable Expr constrain(Expr expr, Expr bytes, Expr otherwise, Frame frame) {
    Expr limit = frame.evaluate(bytes);
    if (limit instanceof Call infinity && infinity.is(Sym.DIRECTED_INFINITY)) {
      return frame.evaluate(expr);
    }
    Expr value = limit instanceof Num ? limit : frame.numeric(limit, 0);
    if (!(value instanceof Num number) || !(number.doubleValue() > 0)) {
      return frame.decline(MEMC, limit);
    }
    Budget.Allowance allowance =
        frame.budget().allow((long) Math.min(number.doubleValue(), Long.MAX_VALUE / 4.0));
    try {
      return frame.evaluate(expr);
    } catch (Stopped stop) {
      if (!stop.isOf(allowance)) {
        throw stop;
      }
    } finally {
      frame.budget().release(allowance);
    }
    return frame.evaluate(otherwise);
  }
}
