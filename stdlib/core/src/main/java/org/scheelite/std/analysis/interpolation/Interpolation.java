package org.scheelite.std.analysis.interpolation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.analysis.NumericOptions;

/// A function that passes through data.
///
/// `Interpolation[{f1, f2, ...}]` passes through values at 1, 2, ...; `Interpolation[{{x1, f1},
/// ...}]` through values anywhere; `Interpolation[{{{x1, y1, ...}, f1}, ...}]` through values on a
/// grid; and `Interpolation[{{{x1}, f1, d1, ...}, ...}]` has the derivatives that are given.
/// Between neighbours it is a polynomial of degree `InterpolationOrder` (3) through the nearest
/// data; exact data have exact values at exact places. `Interpolation[data, x]` is the value at
/// `x`.
///
/// ```wl
/// In:  f = Interpolation[{1, 2, 3, 5, 8, 5}]; {f[2.5], f[5/2]}
/// Out: {2.4375, 39/16}
/// In:  g = Interpolation[{{0, 0}, {1, 1}, {3, 5}}, InterpolationOrder -> 1]; g[2]
/// Out: 3
/// In:  Interpolation[{{{0}, 0, 1}, {{1}, 1, 0}}][0.5]
/// Out: 0.625
/// ```
///
/// Beyond the data the last polynomial goes on, with a message.
///
/// ```wl
/// In:  Interpolation[{1, 2, 3, 5, 8, 5}][7]
/// Msg: InterpolatingFunction::dmval: Input value {7} lies outside the range of data in the interpolating function. Extrapolation will be used.
/// Out: -11
/// ```
@Builtin(seeAlso = {"ListInterpolation", "Fit", "InterpolatingFunction"})
final class Interpolation {
  /// The data are not understood.
  static final Message INNF =
      Message.of(
          "Interpolation::innf",
          "First argument in `1` does not contain a list of data and coordinates.");

  /// There are too few data for the order.
  static final Message INHR =
      Message.of(
          "Interpolation::inhr", "Requested order is too high; order has been reduced to `1`.");

  static final Option<int[]> INTERPOLATION_ORDER = InterpolationOptions.INTERPOLATION_ORDER;
  static final Option<Expr> METHOD = NumericOptions.METHOD;
  static final Option<Expr> PERIODIC_INTERPOLATION = Option.any("PeriodicInterpolation", Sym.FALSE);

  private Interpolation() {}

  @Form
  static @Nullable Expr through(Expr data, Options options, Frame frame) {
    GridData grid = Points.read(data, options.get(INTERPOLATION_ORDER), frame);
    return grid == null ? frame.decline(INNF, data) : of(grid, "Interpolation", frame);
  }

  @Form
  static @Nullable Expr at(Expr data, Expr x, Options options, Frame frame) {
    Expr function = through(data, options, frame);
    if (function == null) {
      return null;
    }
    return frame.call(
        function, Lists.isList(x) ? ((org.scheelite.expr.Normal) x).toArray() : new Expr[] {x});
  }

  /// The function, with orders no higher than the data allow.
  static Expr of(GridData grid, String owner, Frame frame) {
    int[] order = grid.order().clone();
    boolean lowered = false;
    for (int d = 0; d < order.length; d++) {
      int most = grid.places()[d].length - 1;
      lowered |= order[d] > most;
      order[d] = Math.min(order[d], most);
    }
    if (lowered && grid.slopes().length == 0) {
      Expr[] shown = Arrays.stream(order).mapToObj(Int::of).toArray(Expr[]::new);
      frame.message(INHR.by(owner), Lists.of(shown));
    }
    var fitted = new GridData(grid.places(), grid.values(), grid.slopes(), order);
    return new InterpolatingValue(fitted, new int[order.length]);
  }
}
