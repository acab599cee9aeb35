package org.scheelite.std.analysis.interpolation;

import java.util.Arrays;
import org.scheelite.expr.Num;

/// Values on a rectangular grid, with the derivatives that are known for one dimension.
///
/// @param places the coordinates in each dimension, ascending
/// @param values the values, the last dimension quickest
/// @param slopes the first, second ... derivatives at each place, for one dimension
/// @param order the degree of the polynomials in each dimension
record GridData(Num[][] places, Num[] values, Num[][] slopes, int[] order) {

  int dimensions() {
    return places.length;
  }

  boolean isExact() {
    return slopes.length == 0
        && Arrays.stream(values).allMatch(Num::isExact)
        && Arrays.stream(places).flatMap(Arrays::stream).allMatch(Num::isExact);
  }

  /// The first place of the polynomial for `x`.
  static int window(double[] grid, double x, int order) {
    int index = Arrays.binarySearch(grid, x);
    int interval = index >= 0 ? index : -index - 2;
    if (index > 0 && index == grid.length - 1) {
      interval = index - 1;
    }
    return Math.clamp(interval - (order - 1) / 2, 0, Math.max(0, grid.length - 1 - order));
  }
}
