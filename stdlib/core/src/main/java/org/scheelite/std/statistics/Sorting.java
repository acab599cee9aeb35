package org.scheelite.std.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.std.number.Numerics;

/// Data in the order of their values.
final class Sorting {
  private Sorting() {}

  /// The elements sorted by value; null where one is not a real quantity.
  static Expr @Nullable [] byValue(Normal list, Frame frame) {
    switch (list) {
      case Packed.Reals reals when reals.rank() == 1 -> {
        double[] data = reals.toReals();
        Arrays.sort(data);
        return Packed.of(data).toArray();
      }
      case Packed.Ints ints when ints.rank() == 1 -> {
        long[] data = ints.toLongs();
        Arrays.sort(data);
        return Packed.of(data).toArray();
      }
      default -> {
        // others are compared one by one
      }
    }
    Expr[] sorted = list.toArray();
    for (Expr element : sorted) {
      if (Double.isNaN(Numerics.machine(element, frame))) {
        return null;
      }
    }
    Arrays.sort(
        sorted,
        (a, b) ->
            a instanceof Num x && b instanceof Num y
                ? CanonicalOrder.numbers(x, y)
                : Double.compare(Numerics.machine(a, frame), Numerics.machine(b, frame)));
    return sorted;
  }
}
