package org.scheelite.graphics.plot;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.primitive.Graphics;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// A plot of points joined by lines.
///
/// `ListLinePlot[{y1, y2, ...}]` joins the values above 1, 2, ...; `ListLinePlot[{{x1, y1}, ...}]`
/// joins points; `ListLinePlot[{list1, list2, ...}]` shows several lines in colours of their own.
/// What is no number interrupts a line. `Mesh -> All` marks the points.
///
/// ```wl
/// In:  ListLinePlot[{1, 4, 9, 16}, Filling -> Axis]
/// Out: -Graphics-
///
/// In:  ListLinePlot[Table[{x, Sin[x]}, {x, 0, 6, 0.1}], AxesLabel -> {"x", "sin x"}]
/// Out: -Graphics-
/// ```
@Builtin(seeAlso = {"ListPlot", "Plot", "ArrayPlot"})
final class ListLinePlot {

  /// The first and last x of values without any.
  static final Option<Expr> DATA_RANGE = Option.any("DataRange", Sym.AUTOMATIC);

  /// Whether points are joined by lines.
  static final Option<Expr> JOINED = Option.any("Joined", Sym.TRUE);

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

  /// The argument is no list of numbers or pairs.
  static final Message LPN =
      Message.of("ListLinePlot::lpn", "`1` is not a list of numbers or pairs of numbers.");

  private ListLinePlot() {}

  @Form
  static @Nullable Expr plot(Expr data, Options options, Frame frame) {
    double[] range = Numbers.vector(options.get(DATA_RANGE), frame);
    var series = Series.read(data, range != null && range.length == 2 ? range : null, frame);
    if (series == null) {
      return frame.decline(LPN, data);
    }
    boolean joined = options.get(JOINED).equals(Sym.TRUE);
    return new Curves(series, joined, options, frame).picture();
  }
}
