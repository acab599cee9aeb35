package org.scheelite.graphics.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.read.Numbers;

/// The data of one curve or one cloud of points.
///
/// @param xy points `x0, y0, x1, y1, ...`; NaN where something is missing
record Series(double[] xy) {

  /// Reads the first argument of `ListPlot`: values, pairs, or lists of one of them; null for
  /// anything else.
  ///
  /// @param range the first and last x of values without any; null to count from 1
  static @Nullable List<Series> read(Expr data, double @Nullable [] range, Frame frame) {
    return switch (data) {
      case Packed packed -> packed(packed, range);
      case NumArray array -> {
        double[] values = new double[array.total()];
        Arrays.setAll(values, array::real);
        yield packed(Packed.of(array.dims(), values), range);
      }
      case Assoc assoc -> read(Lists.of(values(assoc)), range, frame);
      case Normal list when list.is(Sym.LIST) -> list(list, range, frame);
      default -> null;
    };
  }

  private static List<Expr> values(Assoc assoc) {
    var values = new ArrayList<Expr>();
    assoc.forEach(entry -> values.add(entry.value()));
    return values;
  }

  private static @Nullable List<Series> packed(Packed data, double @Nullable [] range) {
    if (data.rank() == 1) {
      return List.of(counted(data.toReals(), range));
    }
    if (data.rank() == 2 && data.dim(1) == 2) {
      return List.of(new Series(data.toReals()));
    }
    boolean pairs = data.rank() == 3 && data.dim(2) == 2;
    if (data.rank() != 2 && !pairs) {
      return null;
    }
    var all = new ArrayList<Series>();
    for (int i = 0; i < data.size(); i++) {
      double[] values = ((Packed) data.arg(i)).toReals();
      all.add(pairs ? new Series(values) : counted(values, range));
    }
    return all;
  }

  private static @Nullable List<Series> list(Normal list, double @Nullable [] range, Frame frame) {
    if (list.size() == 0) {
      return List.of();
    }
    boolean nested = list.args().stream().allMatch(Series::holds);
    if (nested && !list.args().stream().allMatch(Series::pair)) {
      var all = new ArrayList<Series>();
      for (Expr element : list.args()) {
        var one = read(element, range, frame);
        if (one == null || one.size() > 1) {
          return null;
        }
        all.addAll(one);
      }
      return all;
    }
    double[] xy = new double[2 * list.size()];
    double step = step(range, list.size());
    for (int i = 0; i < list.size(); i++) {
      Expr element = list.arg(i);
      boolean both = pair(element);
      double start = range == null ? 1 : range[0];
      xy[2 * i] = both ? Numbers.real(((Normal) element).arg(0), frame) : start + i * step;
      xy[2 * i + 1] = Numbers.real(both ? ((Normal) element).arg(1) : element, frame);
    }
    return List.of(new Series(xy));
  }

  /// Whether this holds data of its own.
  private static boolean holds(Expr expr) {
    return Lists.isList(expr) || expr instanceof Assoc || expr instanceof NumArray;
  }

  private static boolean pair(Expr expr) {
    return expr instanceof Normal list && list.is(Sym.LIST, 2) && !holds(list.arg(0));
  }

  private static double step(double @Nullable [] range, int count) {
    return range == null || count < 2 ? 1 : (range[1] - range[0]) / (count - 1);
  }

  private static Series counted(double[] values, double @Nullable [] range) {
    double[] xy = new double[2 * values.length];
    double step = step(range, values.length);
    for (int i = 0; i < values.length; i++) {
      xy[2 * i] = (range == null ? 1 : range[0]) + i * step;
      xy[2 * i + 1] = values[i];
    }
    return new Series(xy);
  }

  /// The points without those that miss something.
  double[] complete() {
    double[] kept = new double[xy.length];
    int n = 0;
    for (int i = 0; i < xy.length; i += 2) {
      if (Double.isFinite(xy[i]) && Double.isFinite(xy[i + 1])) {
        kept[n++] = xy[i];
        kept[n++] = xy[i + 1];
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /// The stretches of points between those that miss something.
  List<double[]> stretches() {
    var stretches = new ArrayList<double[]>();
    int start = 0;
    for (int i = 0; i <= xy.length; i += 2) {
      boolean gap = i == xy.length || !Double.isFinite(xy[i]) || !Double.isFinite(xy[i + 1]);
      if (gap) {
        if (i > start) {
          stretches.add(Arrays.copyOfRange(xy, start, i));
        }
        start = i + 2;
      }
    }
    return stretches;
  }
}
