package org.scheelite.std.analysis.interpolation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.NumericOptions;
import org.scheelite.std.number.Arithmetic;

/// A function that passes through an array of values.
///
/// `ListInterpolation[array]` passes through the values at whole numbers in each dimension;
/// `ListInterpolation[array, {{xmin, xmax}, ...}]` puts them at equal distances in these ranges,
/// and `ListInterpolation[array, {{x1, x2, ...}, ...}]` at these places.
///
/// ```wl
/// In:  f = ListInterpolation[{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, InterpolationOrder -> 1]; f[1.5, 2.5]
/// Out: 4.
/// In:  ListInterpolation[{0, 1, 4, 9}, {{0, 3}}][3/2]
/// Out: 9/4
/// ```
@Builtin(seeAlso = {"Interpolation"})
final class ListInterpolation {
  /// The array is no array of numbers.
  static final Message INNF = Interpolation.INNF.by("ListInterpolation");

  /// There are too few data for the order.
  static final Message INHR = Interpolation.INHR.by("ListInterpolation");

  static final Option<int[]> INTERPOLATION_ORDER = InterpolationOptions.INTERPOLATION_ORDER;
  static final Option<Expr> METHOD = NumericOptions.METHOD;

  private ListInterpolation() {}

  @Form
  static @Nullable Expr through(Expr array, Options options, Frame frame) {
    return through(array, Lists.of(), options, frame);
  }

  @Form
  static @Nullable Expr through(Expr array, Expr ranges, Options options, Frame frame) {
    var sizes = new ArrayList<Integer>();
    for (Expr level = array; Lists.isList(level) && ((Normal) level).size() > 0; ) {
      sizes.add(((Normal) level).size());
      level = ((Normal) level).arg(0);
    }
    int n = sizes.size();
    var values = new ArrayList<Num>();
    if (n == 0 || !collect(array, sizes, 0, values, frame)) {
      return frame.decline(INNF, array);
    }
    var places = new Num[n][];
    for (int d = 0; d < n; d++) {
      Num[] grid = grid(ranges, d, n, sizes.get(d), frame);
      if (grid == null) {
        return frame.decline(INNF, array);
      }
      places[d] = grid;
    }
    int[] order = Points.fitted(options.get(INTERPOLATION_ORDER), n);
    var data = new GridData(places, values.toArray(Num[]::new), new Num[0][], order);
    return Interpolation.of(data, "ListInterpolation", frame);
  }

  private static boolean collect(
      Expr part, List<Integer> sizes, int depth, List<Num> values, Frame frame) {
    if (depth == sizes.size()) {
      Num number = Points.number(part, frame);
      return number != null && values.add(number);
    }
    if (!(part instanceof Normal list) || list.size() != sizes.get(depth) || list.size() < 2) {
      return false;
    }
    return list.args().stream().allMatch(e -> collect(e, sizes, depth + 1, values, frame));
  }

  private static Num @Nullable [] grid(Expr ranges, int d, int n, int size, Frame frame) {
    Normal all = (Normal) (Lists.isList(ranges) ? ranges : Lists.of());
    Expr range = d < all.size() ? all.arg(d) : Lists.of();
    if (n == 1 && all.size() > 0 && !Lists.isList(all.arg(0))) {
      range = all;
    }
    if (!(range instanceof Normal ends)) {
      return null;
    }
    Num[] given = new Num[ends.size()];
    for (int i = 0; i < given.length; i++) {
      Num number = Points.number(ends.arg(i), frame);
      if (number == null) {
        return null;
      }
      given[i] = number;
    }
    if (given.length == size && size > 2) {
      return given;
    }
    if (given.length != 0 && given.length != 2) {
      return null;
    }
    Num from = given.length == 0 ? Int.ONE : given[0];
    Num to = given.length == 0 ? Int.of(size) : given[1];
    Num step = Arithmetic.divide(Arithmetic.subtract(to, from), Int.of(size - 1));
    var grid = new Num[size];
    for (int i = 0; i < size; i++) {
      grid[i] = Arithmetic.add(from, Arithmetic.multiply(step, Int.of(i)));
    }
    return grid;
  }
}
