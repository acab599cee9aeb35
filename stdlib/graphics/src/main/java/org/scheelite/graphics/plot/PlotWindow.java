package org.scheelite.graphics.plot;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.figure.Range;
import org.scheelite.graphics.read.RangeReader;
import org.scheelite.graphics.scene.Bounds;

/// The part of the plane that a plot shows.
///
/// @param left smallest x
/// @param low smallest y
/// @param right largest x
/// @param high largest y
record PlotWindow(double left, double low, double right, double high) {

  /// 0 is shown when it is no farther from the data than this part of their extent.
  private static final double NEAR = 0.5;

  /// The window around data, or what the user asks for.
  static PlotWindow around(Bounds data, @Nullable Expr asked, Frame frame) {
    var ranges = new RangeReader(frame);
    boolean all = Sym.ALL.equals(asked);
    if (asked != null) {
      ranges.read(asked, Sym.NONE);
    }
    double[] x = ends(ranges.x(), data.left(), data.right(), !all);
    double[] y = ends(ranges.y(), data.low(), data.high(), !all);
    return new PlotWindow(x[0], y[0], x[1], y[1]);
  }

  private static double[] ends(Range range, double least, double most, boolean origin) {
    double min = range.min() != null ? range.min() : least;
    double max = range.max() != null ? range.max() : most;
    if (!(min <= max)) {
      return new double[] {0, 1};
    }
    if (min == max && range.min() == null && range.max() == null) {
      double size = min == 0 ? 1 : Math.abs(min);
      return new double[] {min - size, max + size};
    }
    double near = origin ? NEAR * (max - min) : 0;
    if (min > 0 && min <= near && range.min() == null) {
      min = 0;
    }
    if (max < 0 && -max <= near && range.max() == null) {
      max = 0;
    }
    return new double[] {min, max};
  }

  /// The value of `PlotRange` for this window.
  Expr expression() {
    return Call.list(
        Call.list(Real.of(left), Real.of(right)), Call.list(Real.of(low), Real.of(high)));
  }
}
