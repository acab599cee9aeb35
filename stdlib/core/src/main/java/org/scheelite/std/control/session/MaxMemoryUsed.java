package org.scheelite.std.control.session;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The most memory an evaluation took.
///
/// `MaxMemoryUsed[]` is the most bytes in use since the start; `MaxMemoryUsed[expr]` the bytes that
/// were allocated while `expr` was evaluated, an upper bound of what it needed at once.
///
/// ```wl
/// In:  MaxMemoryUsed[] > 0
/// Out: True
/// In:  MaxMemoryUsed[Range[100000]] >= 800000
/// Out: True
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"MemoryInUse", "ByteCount"})
final class MaxMemoryUsed {
  private MaxMemoryUsed() {}

  @Form
  static Expr bytes() {
    long sum = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        sum += pool.getPeakUsage().getUsed();
      }
    }
    return Int.of(sum);
  }

  @Form
  static Expr bytes(Expr expr, Frame frame) {
    if (!(ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads)) {
      return bytes();
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    frame.evaluate(expr);
    return Int.of(threads.getCurrentThreadAllocatedBytes() - before);
  }
}
