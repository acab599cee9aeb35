package org.scheelite.graphics.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.primitive.Graphics;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// A plot of functions of one variable.
///
/// `Plot[f, {x, a, b}]` shows the curve of `f` for `x` from `a` to `b`; `Plot[{f1, f2, ...}, {x, a,
/// b}]` shows several. More points are taken where a curve bends. Where `f` is not a real number
/// the curve is interrupted, without messages.
///
/// ```wl
/// In:  Plot[Sin[x]/x, {x, -20, 20}]
/// Out: -Graphics-
///
/// In:  Plot[{x, x^2, x^3}, {x, -1, 1}, PlotLegends -> {"x", "x^2", "x^3"}]
/// Out: -Graphics-
/// ```
@Builtin(
    attributes = Attribute.HOLD_ALL,
    seeAlso = {"ListLinePlot", "Show"})
final class Plot {

  /// At how many places functions are evaluated at first.
  static final Option<Expr> PLOT_POINTS = Option.any("PlotPoints", Sym.AUTOMATIC);

  /// How often places are put between two others.
  static final Option<Expr> MAX_RECURSION = Option.any("MaxRecursion", Sym.AUTOMATIC);

  static final Option<Expr> FILLING = Curves.FILLING;
  static final Option<Expr> FILLING_STYLE = Curves.FILLING_STYLE;
  static final Option<Expr> MESH = Curves.MESH;
  static final Option<Expr> PLOT_LEGENDS = Curves.PLOT_LEGENDS;
  static final Option<Expr> PLOT_MARKERS = Curves.PLOT_MARKERS;
  static final Option<Expr> PLOT_STYLE = Curves.PLOT_STYLE;

  /// Height of the plot divided by its width.
  static final Option<Expr> ASPECT_RATIO = Option.any("AspectRatio", PlotDefaults.ASPECT);

  /// Whether axes are drawn.
  static final Option<Expr> AXES = Option.any("Axes", Sym.TRUE);

  /// Part of the plane that is shown.
  static final Option<Expr> PLOT_RANGE = Option.any("PlotRange", Sym.AUTOMATIC);

  static final Option<Expr> AXES_LABEL = Graphics.AXES_LABEL;
  static final Option<Expr> AXES_ORIGIN = Graphics.AXES_ORIGIN;
  static final Option<Expr> BACKGROUND = Graphics.BACKGROUND;
  static final Option<Expr> BASE_STYLE = Graphics.BASE_STYLE;
  static final Option<Expr> EPILOG = Graphics.EPILOG;
  static final Option<Expr> FRAME = Graphics.FRAME;
  static final Option<Expr> FRAME_LABEL = Graphics.FRAME_LABEL;
  static final Option<Expr> FRAME_TICKS = Graphics.FRAME_TICKS;
  static final Option<Expr> GRID_LINES = Graphics.GRID_LINES;
  static final Option<Expr> IMAGE_SIZE = Graphics.IMAGE_SIZE;
  static final Option<Expr> LABEL_STYLE = Graphics.LABEL_STYLE;
  static final Option<Expr> PLOT_LABEL = Graphics.PLOT_LABEL;
  static final Option<Expr> PLOT_RANGE_PADDING = Graphics.PLOT_RANGE_PADDING;
  static final Option<Expr> PROLOG = Graphics.PROLOG;
  static final Option<Expr> TICKS = Graphics.TICKS;

  /// The second argument does not give a variable and its range.
  static final Message PLLIM =
      Message.of("Plot::pllim", "`1` is not of the form {x, xmin, xmax} with numbers in order.");

  private static final int USUAL_POINTS = 50;
  private static final int USUAL_DEPTH = 6;

  private Plot() {}

  @Form
  static @Nullable Expr plot(Expr functions, Expr range, Options options, Frame frame) {
    if (!(range instanceof Normal given)
        || !given.is(Sym.LIST, 3)
        || !(given.arg(0) instanceof Symbol variable)) {
      return frame.decline(PLLIM, range);
    }
    double from = Numbers.real(frame.evaluate(given.arg(1)), frame);
    double to = Numbers.real(frame.evaluate(given.arg(2)), frame);
    if (!(from < to) || Double.isInfinite(to - from)) {
      return frame.decline(PLLIM, range);
    }
    int points = count(options.get(PLOT_POINTS), USUAL_POINTS, 2, 100_000);
    int depth = count(options.get(MAX_RECURSION), USUAL_DEPTH, 0, 15);
    // Poles and gaps are drawn as gaps; messages about each of their places would tell nothing.
    List<Series> series =
        frame.filtering(
            _ -> false,
            () ->
                samplers(functions, variable, (from + to) / 2, frame).stream()
                    .map(sampler -> sampler.sample(from, to, points, depth))
                    .toList());
    return new Curves(series, true, options, frame).picture();
  }

  private static int count(Expr option, int usual, int least, int most) {
    return option instanceof Int(long number) ? Math.clamp(number, least, most) : usual;
  }

  /// One for each function; a list may come to light only when the argument is evaluated.
  private static List<Sampler> samplers(
      Expr functions, Symbol variable, double middle, Frame frame) {
    if (functions instanceof Normal list && list.is(Sym.LIST)) {
      return list.args().stream().map(f -> new Sampler(f, -1, variable, frame)).toList();
    }
    Expr probe = new Sampler(functions, -1, variable, frame).evaluate(middle);
    if (probe instanceof Normal list && list.is(Sym.LIST)) {
      var all = new ArrayList<Sampler>();
      for (int i = 0; i < list.size(); i++) {
        all.add(new Sampler(functions, i, variable, frame));
      }
      return all;
    }
    return List.of(new Sampler(functions, -1, variable, frame));
  }
}
