package org.scheelite.std.analysis.interpolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.CanonicalOrder;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;

/// Reads the data of `Interpolation`: values alone, pairs, coordinates with values, derivatives.
final class Points {
  private static final Comparator<Num> BY_VALUE = CanonicalOrder::values;

  /// One observation: coordinates, value, known derivatives.
  private record Point(Num[] place, Num value, Num[] slopes) {}

  private Points() {}

  /// The data on a grid; null where they are not understood.
  static @Nullable GridData read(Expr data, int[] order, Frame frame) {
    if (!(data instanceof Normal list) || !list.is(Sym.LIST) || list.size() < 2) {
      return null;
    }
    var points = new ArrayList<Point>();
    for (int i = 0; i < list.size(); i++) {
      Point point = point(list.arg(i), i, frame);
      if (point == null
          || point.place().length
              != (points.isEmpty() ? point : points.getFirst()).place().length) {
        return null;
      }
      points.add(point);
    }
    return grid(points, order);
  }

  private static @Nullable Point point(Expr row, int index, Frame frame) {
    if (!Lists.isList(row)) {
      Num value = number(row, frame);
      return value == null ? null : new Point(new Num[] {Int.of(index + 1)}, value, new Num[0]);
    }
    Normal parts = (Normal) row;
    if (parts.size() < 2) {
      return null;
    }
    Num[] place = numbers(parts.arg(0), frame);
    Num value = number(parts.arg(1), frame);
    var slopes = new ArrayList<Num>();
    for (int k = 2; k < parts.size(); k++) {
      Num slope = number(parts.arg(k), frame);
      if (slope == null || place == null || place.length != 1) {
        return null;
      }
      slopes.add(slope);
    }
    return place == null || value == null
        ? null
        : new Point(place, value, slopes.toArray(Num[]::new));
  }

  private static Num @Nullable [] numbers(Expr expr, Frame frame) {
    List<Expr> all = Lists.isList(expr) ? ((Normal) expr).args() : List.of(expr);
    var numbers = new Num[all.size()];
    for (int i = 0; i < numbers.length; i++) {
      Num number = number(all.get(i), frame);
      if (number == null) {
        return null;
      }
      numbers[i] = number;
    }
    return numbers;
  }

  static @Nullable Num number(Expr expr, Frame frame) {
    Num number = Numerics.number(expr, 0, frame);
    return number instanceof Complex ? null : number;
  }

  private static @Nullable GridData grid(List<Point> points, int[] order) {
    int n = points.getFirst().place().length;
    var places = new Num[n][];
    int total = 1;
    for (int d = 0; d < n; d++) {
      int dimension = d;
      var sorted = new TreeSet<Num>(BY_VALUE);
      points.forEach(p -> sorted.add(p.place()[dimension]));
      places[d] = sorted.toArray(Num[]::new);
      total *= places[d].length;
    }
    if (total != points.size() || Arrays.stream(places).anyMatch(g -> g.length < 2)) {
      return null;
    }
    var values = new Num[total];
    int known = points.stream().mapToInt(p -> p.slopes().length).min().orElse(0);
    var slopes = new Num[n == 1 ? known : 0][total];
    for (Point point : points) {
      int offset = 0;
      for (int d = 0; d < n; d++) {
        offset =
            offset * places[d].length + Arrays.binarySearch(places[d], point.place()[d], BY_VALUE);
      }
      values[offset] = point.value();
      for (int k = 0; k < slopes.length; k++) {
        slopes[k][offset] = point.slopes()[k];
      }
    }
    return Arrays.stream(values).anyMatch(v -> v == null)
        ? null
        : new GridData(places, values, slopes, fitted(order, n));
  }

  static int[] fitted(int[] order, int dimensions) {
    int[] all = new int[dimensions];
    for (int d = 0; d < dimensions; d++) {
      all[d] = order[Math.min(d, order.length - 1)];
    }
    return all;
  }
}
