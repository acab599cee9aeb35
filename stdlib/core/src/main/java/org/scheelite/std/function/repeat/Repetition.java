package org.scheelite.std.function.repeat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Sizes;

/// Applies a function again and again as long as a test holds.
final class Repetition {
  private final List<Expr> values = new ArrayList<>();

  private Repetition() {}

  /// For the arguments of `NestWhile`: all values on the way; null, after a message, where they
  /// make no sense.
  static @Nullable List<Expr> run(Normal call, Frame frame) {
    Expr window = call.size() > 3 ? call.arg(3) : Int.ONE;
    int[] range = window(window);
    Integer most = call.size() > 4 ? Sizes.limit(call.arg(4)) : (Integer) Sizes.INFINITE;
    Integer more = call.size() > 5 ? Sizes.whole(call.arg(5)) : Integer.valueOf(0);
    if (range == null || most == null || more == null) {
      Faults.count(call, range == null ? 4 : most == null ? 5 : 6, frame);
      return null;
    }
    return new Repetition().run(call, range, most, more, frame);
  }

  private List<Expr> run(Normal call, int[] range, int most, int more, Frame frame) {
    values.add(call.arg(1));
    int steps = 0;
    while (steps < most && goesOn(call.arg(2), range, frame)) {
      step(call.arg(0), frame);
      steps++;
    }
    for (int i = 0; i < more; i++) {
      step(call.arg(0), frame);
    }
    return values.subList(0, Math.max(1, values.size() + Math.min(0, more)));
  }

  private void step(Expr f, Frame frame) {
    frame.poll();
    values.add(frame.call(f, values.getLast()));
  }

  private boolean goesOn(Expr test, int[] range, Frame frame) {
    int size = values.size();
    if (size < range[0]) {
      return true;
    }
    int from = Math.max(0, size - range[1]);
    return frame.evaluate(Call.of(test, values.subList(from, size))).equals(Sym.TRUE);
  }

  /// How many of the last values the test is given: at least, at most.
  private static int @Nullable [] window(Expr spec) {
    if (spec.equals(Sym.ALL)) {
      return new int[] {1, Sizes.INFINITE};
    }
    Integer single = Sizes.count(spec);
    if (single != null) {
      return new int[] {single, single};
    }
    if (spec instanceof Normal list && list.is(Sym.LIST, 2)) {
      Integer least = Sizes.count(list.arg(0));
      Integer most = Sizes.limit(list.arg(1));
      return least == null || most == null ? null : new int[] {least, most};
    }
    return null;
  }
}
