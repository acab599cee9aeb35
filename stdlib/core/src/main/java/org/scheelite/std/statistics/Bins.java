package org.scheelite.std.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// Data sorted into intervals, or into boxes where they are points.
///
/// @param shape how many intervals each coordinate has
/// @param groups the elements of each box, the last coordinate running first
record Bins(int[] shape, List<List<Expr>> groups) {
  private static final int MOST_BOXES = 10_000_000;

  /// Sorts the elements of a list into intervals `low <= x < high`; null where the list or the
  /// intervals are none.
  ///
  /// @param specs for numbers one, for points one for each coordinate, or one for all
  static @Nullable Bins of(Expr data, List<Expr> specs, Frame frame) {
    Normal list = Data.list(data);
    if (list == null) {
      return null;
    }
    boolean points = Data.isMatrix(list);
    int rank = points ? ((Normal) list.arg(0)).size() : 1;
    if (rank == 0 || specs.size() > 1 && specs.size() != rank) {
      return null;
    }
    var bounds = new double[rank][];
    var values = new double[rank][];
    var shape = new int[rank];
    long boxes = 1;
    for (int d = 0; d < rank; d++) {
      values[d] = coordinate(list, points ? d : -1, frame);
      double[] found = bounds(values[d], specs.get(specs.size() == 1 ? 0 : d), frame);
      if (found == null) {
        return null;
      }
      bounds[d] = found;
      shape[d] = found.length - 1;
      boxes *= shape[d];
      if (boxes > MOST_BOXES) {
        return null;
      }
    }
    List<List<Expr>> groups = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < list.size(); i++) {
      int box = 0;
      for (int d = 0; d < rank && box >= 0; d++) {
        int at = interval(bounds[d], values[d][i]);
        box = at < 0 ? -1 : box * shape[d] + at;
      }
      if (box >= 0) {
        groups.get(box).add(list.arg(i));
      }
    }
    return new Bins(shape, groups);
  }

  /// The interval a number lies in; -1 for none.
  private static int interval(double[] bounds, double x) {
    if (!(x >= bounds[0] && x < bounds[bounds.length - 1])) {
      return -1;
    }
    int at = Arrays.binarySearch(bounds, x);
    return at >= 0 ? at : -at - 2;
  }

  private static double[] coordinate(Normal list, int d, Frame frame) {
    if (d < 0 && list instanceof Packed.Reals reals && reals.rank() == 1) {
      return reals.toReals();
    }
    var values = new double[list.size()];
    for (int i = 0; i < values.length; i++) {
      Expr element = list.arg(i);
      Expr x =
          d < 0
              ? element
              : element instanceof Normal point && d < point.size() ? point.arg(d) : Sym.NULL;
      values[i] = Numerics.machine(x, frame);
    }
    return values;
  }

  /// The array of a function of the groups.
  Expr array(Function<List<Expr>, Expr> function) {
    return array(0, 0, groups.size(), function);
  }

  private Expr array(int level, int from, int to, Function<List<Expr>, Expr> function) {
    var parts = new Expr[shape[level]];
    int width = parts.length == 0 ? 0 : (to - from) / parts.length;
    for (int i = 0; i < parts.length; i++) {
      int start = from + i * width;
      parts[i] =
          level + 1 == shape.length
              ? function.apply(groups.get(start))
              : array(level + 1, start, start + width, function);
    }
    return Lists.of(parts);
  }

  private static double @Nullable [] bounds(double[] values, Expr spec, Frame frame) {
    if (!(spec instanceof Normal range && range.is(Sym.LIST))) {
      double width = Numerics.machine(spec, frame);
      return width > 0 ? covering(values, width) : null;
    }
    if (range.size() == 1 && range.arg(0) instanceof Normal given && given.size() >= 2) {
      double[] bounds = given.args().stream().mapToDouble(x -> bound(x, frame)).toArray();
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

  /// A bound, which may be infinite.
  private static double bound(Expr x, Frame frame) {
    int sign = Infinities.sign(x);
    return sign == 0 ? Numerics.machine(x, frame) : sign * Double.POSITIVE_INFINITY;
  }

  private static double @Nullable [] covering(double[] values, double width) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double x : values) {
      if (Double.isFinite(x)) {
        low = Math.min(low, x);
        high = Math.max(high, x);
      }
    }
    if (low > high) {
      return new double[1];
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
