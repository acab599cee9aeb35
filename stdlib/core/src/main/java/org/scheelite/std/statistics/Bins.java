package org.scheelite.std.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;

/// Numbers sorted into intervals.
///
/// @param groups the elements of each interval
record Bins(List<List<Expr>> groups) {

  /// Sorts the real numbers of a list into intervals `low <= x < high`; null where the list or the
  /// intervals are none.
  static @Nullable Bins of(Expr data, Expr spec, Frame frame) {
    Normal list = Data.list(data);
    double[] bounds = list == null ? null : bounds(list, spec, frame);
    if (list == null || bounds == null) {
      return null;
    }
    List<List<Expr>> groups = new ArrayList<>();
    for (int i = 1; i < bounds.length; i++) {
      groups.add(new ArrayList<>());
    }
    for (Expr element : list.args()) {
      double x = Numerics.machine(element, frame);
      if (!(x >= bounds[0] && x < bounds[bounds.length - 1])) {
        continue;
      }
      int at = Arrays.binarySearch(bounds, x);
      groups.get(at >= 0 ? at : -at - 2).add(element);
    }
    return new Bins(groups);
  }

  private static double @Nullable [] bounds(Normal list, Expr spec, Frame frame) {
    if (!(spec instanceof Normal range && range.is(Sym.LIST))) {
      double width = Numerics.machine(spec, frame);
      return width > 0 ? covering(list, width, frame) : null;
    }
    if (range.size() == 1 && range.arg(0) instanceof Normal given && given.size() >= 2) {
      double[] bounds =
          given.args().stream().mapToDouble(x -> Numerics.machine(x, frame)).toArray();
      for (int i = 1; i < bounds.length; i++) {
        if (!(bounds[i] > bounds[i - 1])) {
          return null;
        }
      }
      return bounds;
    }
    if (range.size() != 3 && range.size() != 2) {
      return null;
    }
    double low = Numerics.machine(range.arg(0), frame);
    double high = Numerics.machine(range.arg(1), frame);
    double width = range.size() == 3 ? Numerics.machine(range.arg(2), frame) : 1;
    double count = Math.floor((high - low) / width + 1e-9);
    return width > 0 && count >= 1 && count < 1e7 ? steps(low, width, (int) count) : null;
  }

  private static double @Nullable [] covering(Normal list, double width, Frame frame) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Expr element : list.args()) {
      double x = Numerics.machine(element, frame);
      if (Double.isFinite(x)) {
        low = Math.min(low, x);
        high = Math.max(high, x);
      }
    }
    double first = Math.floor(low / width);
    double count = Math.floor(high / width) + 1 - first;
    return count >= 1 && count < 1e7 ? steps(first * width, width, (int) count) : null;
  }

  private static double[] steps(double low, double width, int count) {
    var bounds = new double[count + 1];
    for (int i = 0; i <= count; i++) {
      bounds[i] = low + i * width;
    }
    return bounds;
  }
}
