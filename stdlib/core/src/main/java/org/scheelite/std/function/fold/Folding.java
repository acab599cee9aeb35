package org.scheelite.std.function.fold;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.std.compile.NumericFunction;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// Goes through a list with an accumulated value.
final class Folding {
  private Folding() {}

  /// What is done with each accumulated value.
  interface Step {

    /// Takes a value; returns false to end.
    boolean take(Expr value);
  }

  /// The values accumulated through a packed list by generated code, or the last of them alone;
  /// null where there is none.
  static @Nullable Normal quickly(Normal call, int size, boolean all, Frame frame) {
    if (size < 2 || !(call.arg(size - 1) instanceof Packed list) || list.size() == 0) {
      return null;
    }
    Expr start = size == 3 ? call.arg(1) : list.arg(0);
    try (var quick = NumericFunction.of(call.arg(0), list.size(), frame, start, list.arg(0))) {
      return quick == null ? null : quick.fold(start, list, size == 3 ? 0 : 1, all);
    }
  }

  /// Reads `f[fun, x, list]` or `f[fun, list]` and gives all accumulated values to `step`, the
  /// first one included; false, after a message, where the list is none.
  static boolean run(Normal call, int size, Frame frame, Step step) {
    Expr list = call.arg(size - 1);
    if (Parts.size(list) < 0) {
      Faults.normal(call, size, frame);
      return false;
    }
    int from = size == 3 ? 0 : 1;
    if (from == 1 && Parts.size(list) == 0) {
      return false;
    }
    Expr value = size == 3 ? call.arg(1) : Parts.at(list, 0);
    int end = Parts.size(list);
    for (int i = from; step.take(value) && i < end; i++) {
      frame.poll();
      value = frame.call(call.arg(0), value, Parts.at(list, i));
    }
    return true;
  }
}
