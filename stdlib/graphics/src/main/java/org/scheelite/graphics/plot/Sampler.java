package org.scheelite.graphics.plot;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.read.Numbers;

/// Evaluates a function at places that follow its bends.
///
/// @param function the unevaluated expression
/// @param part the element of its value that counts, from 0; -1 for the value itself
/// @param variable what stands for the number in it
/// @param frame to evaluate it
record Sampler(Expr function, int part, Symbol variable, Frame frame) {

  /// A middle point farther than this part of the height from the chord asks for more points.
  private static final double BEND = 0.0015;

  /// The first places stand a little off the regular grid, which a periodic function might hide in.
  private static final double SHIFT = 0.0137;

  Expr evaluate(double x) {
    Expr set = Call.of(Sym.SET, variable, new Real(x));
    return frame.call(Sym.BLOCK, Call.list(set), function);
  }

  private double value(double x) {
    Expr value = evaluate(x);
    if (part >= 0) {
      boolean there = value instanceof Normal list && list.is(Sym.LIST) && part < list.size();
      return there ? finite(Numbers.real(((Normal) value).arg(part), frame)) : Double.NaN;
    }
    return finite(Numbers.real(value, frame));
  }

  private static double finite(double value) {
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  /// The curve from `from` to `to`.
  Series sample(double from, double to, int count, int depth) {
    double[] x = new double[count];
    double[] y = new double[count];
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      frame.poll();
      double even = from + (to - from) * i / (count - 1);
      boolean inner = i > 0 && i < count - 1;
      x[i] = inner ? even + SHIFT * (to - from) / count * (i % 2 == 0 ? 1 : -1) : even;
      y[i] = value(x[i]);
      low = Math.min(low, Double.isNaN(y[i]) ? low : y[i]);
      high = Math.max(high, Double.isNaN(y[i]) ? high : y[i]);
    }
    var points = new ArrayList<double[]>();
    points.add(new double[] {x[0], y[0]});
    double height = high > low ? high - low : 1;
    for (int i = 1; i < count; i++) {
      refine(x[i - 1], y[i - 1], x[i], y[i], height, depth, points);
      points.add(new double[] {x[i], y[i]});
    }
    double[] xy = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      xy[2 * i] = points.get(i)[0];
      xy[2 * i + 1] = points.get(i)[1];
    }
    return new Series(xy);
  }

  private void refine(
      double x0, double y0, double x1, double y1, double height, int depth, List<double[]> out) {
    if (depth == 0 || Double.isNaN(y0) && Double.isNaN(y1)) {
      return;
    }
    double x = (x0 + x1) / 2;
    double y = value(x);
    double bend = Math.abs(y - (y0 + y1) / 2) / height;
    if (!(bend <= BEND)) {
      refine(x0, y0, x, y, height, depth - 1, out);
      out.add(new double[] {x, y});
      refine(x, y, x1, y1, height, depth - 1, out);
    } else {
      out.add(new double[] {x, y});
    }
  }
}
