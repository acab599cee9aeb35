package org.scheelite.std.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Numerics;

/// Observations: coordinates with a value each.
///
/// @param places the coordinates of each observation
/// @param values what was observed there
record FitData(double[][] places, double[] values) {

  /// Reads `{y1, y2, ...}`, observed at 1, 2, ..., or `{{x1, ..., y1}, ...}` with `count`
  /// coordinates; null for anything else.
  static @Nullable FitData read(Expr data, int count, Frame frame) {
    if (!(data instanceof Normal list) || !list.is(Sym.LIST) || list.size() == 0) {
      return null;
    }
    int n = list.size();
    double[][] places = new double[n][];
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      Expr row = list.arg(i);
      if (Lists.isList(row)) {
        Normal numbers = (Normal) row;
        if (numbers.size() != count + 1) {
          return null;
        }
        places[i] = new double[count];
        for (int k = 0; k < count; k++) {
          places[i][k] = Numerics.machine(numbers.arg(k), frame);
        }
        values[i] = Numerics.machine(numbers.arg(count), frame);
      } else {
        places[i] = new double[] {i + 1};
        values[i] = Numerics.machine(row, frame);
      }
      if (Double.isNaN(values[i]) || places[i].length != count) {
        return null;
      }
    }
    return new FitData(places, values);
  }

  int count() {
    return values.length;
  }

  /// The symbols or calls that stand for variables: one, or a list of them.
  static List<Expr> names(Expr spec) {
    return spec instanceof Normal list && list.is(Sym.LIST)
        ? new ArrayList<>(list.args())
        : List.of(spec);
  }
}
