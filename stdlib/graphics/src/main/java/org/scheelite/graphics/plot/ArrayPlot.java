package org.scheelite.graphics.plot;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.primitive.Graphics;
import org.scheelite.message.Message;

/// A picture of an array as coloured cells, the first row on top.
///
/// `ArrayPlot[{{a11, a12, ...}, ...}]` draws a square cell for each element. By default 0 is white
/// and the number of largest size is black. A `ColorFunction` is given numbers scaled to 0 ... 1
/// unless `ColorFunctionScaling -> False`. `ColorRules` colour single values or patterns. Colours
/// are drawn as they are, `None` leaves a cell to the background, and so do missing cells of short
/// rows; other entries are dark red.
///
/// The value is `Graphics[Raster[...], ...]`: the cell in row 1 and column 1 lies at the upper left
/// of the rectangle from `{0, 0}` to `{columns, rows}`.
///
/// ```wl
/// In:  ArrayPlot[{{1, 0, 0}, {0, 1, 1}}]
/// Out: -Graphics-
///
/// In:  ArrayPlot[Table[Sin[x y], {x, 0, 3, 0.1}, {y, 0, 3, 0.1}], ColorFunction -> "Rainbow"]
/// Out: -Graphics-
///
/// In:  First[ArrayPlot[{{0, 1}, {2, 4}}]]
/// Out: Raster[{{0.5, 0.}, {1., 0.75}}, {{0, 0}, {2, 2}}]
/// ```
@Builtin(seeAlso = {"Raster", "ColorData", "ListPlot"})
final class ArrayPlot {

  /// How cells outside an explicit range are drawn.
  static final Option<Expr> CLIPPING_STYLE = Option.any("ClippingStyle", Sym.NONE);

  /// The way from numbers to colours.
  static final Option<Expr> COLOR_FUNCTION = Option.any("ColorFunction", Sym.AUTOMATIC);

  /// Whether numbers are scaled to 0 ... 1 first.
  static final Option<Expr> COLOR_FUNCTION_SCALING = Option.any("ColorFunctionScaling", Sym.TRUE);

  /// Colours of single values.
  static final Option<Expr> COLOR_RULES = Option.any("ColorRules", Sym.AUTOMATIC);

  /// The coordinates assumed for ticks.
  static final Option<Expr> DATA_RANGE = Option.any("DataRange", Sym.ALL);

  /// Whether rows go upwards.
  static final Option<Expr> DATA_REVERSED = Option.any("DataReversed", Sym.FALSE);

  /// Whether a frame is drawn.
  static final Option<Expr> FRAME = Option.any("Frame", Sym.AUTOMATIC);

  /// Ticks of the frame.
  static final Option<Expr> FRAME_TICKS = Option.any("FrameTicks", Sym.NONE);

  /// How many cells are drawn at most.
  static final Option<Expr> MAX_PLOT_POINTS = Option.any("MaxPlotPoints", Sym.INFINITY);

  /// Lines between cells.
  static final Option<Expr> MESH = Option.any("Mesh", Sym.FALSE);

  /// How these lines look.
  static final Option<Expr> MESH_STYLE = Option.any("MeshStyle", Sym.AUTOMATIC);

  /// The explanation beside the plot.
  static final Option<Expr> PLOT_LEGENDS = Option.any("PlotLegends", Sym.NONE);

  /// The range of values; the ends of an explicit one are white and black.
  static final Option<Expr> PLOT_RANGE = Option.any("PlotRange", Sym.ALL);

  /// The theme, without effect.
  static final Option<Expr> PLOT_THEME = Option.any("PlotTheme", Sym.AUTOMATIC);

  static final Option<Expr> ASPECT_RATIO = Graphics.ASPECT_RATIO;
  static final Option<Expr> AXES = Graphics.AXES;
  static final Option<Expr> AXES_LABEL = Graphics.AXES_LABEL;
  static final Option<Expr> AXES_ORIGIN = Graphics.AXES_ORIGIN;
  static final Option<Expr> BACKGROUND = Graphics.BACKGROUND;
  static final Option<Expr> BASE_STYLE = Graphics.BASE_STYLE;
  static final Option<Expr> EPILOG = Graphics.EPILOG;
  static final Option<Expr> FRAME_LABEL = Graphics.FRAME_LABEL;
  static final Option<Expr> GRID_LINES = Graphics.GRID_LINES;
  static final Option<Expr> IMAGE_SIZE = Graphics.IMAGE_SIZE;
  static final Option<Expr> LABEL_STYLE = Graphics.LABEL_STYLE;
  static final Option<Expr> PLOT_LABEL = Graphics.PLOT_LABEL;
  static final Option<Expr> PLOT_RANGE_PADDING = Graphics.PLOT_RANGE_PADDING;
  static final Option<Expr> PROLOG = Graphics.PROLOG;
  static final Option<Expr> TICKS = Graphics.TICKS;

  /// The argument has no rows.
  static final Message MAT =
      Message.of("ArrayPlot::mat", "Argument `1` at position 1 is not a list of lists.");

  private ArrayPlot() {}

  @Form
  static @Nullable Expr plot(Expr array, Options options, Frame frame) {
    var cells = CellArray.read(array, frame);
    if (cells == null) {
      return frame.decline(MAT, array);
    }
    var colours = new CellColours(cells, options, frame);
    var picture = new CellPicture(cells, options, frame).build(colours.grid());
    Expr legend = options.get(PLOT_LEGENDS);
    return legend.equals(Sym.NONE)
        ? picture.build()
        : picture.legended(legend.equals(Sym.AUTOMATIC) ? legend(options, colours) : legend);
  }

  private static Expr legend(Options options, CellColours colours) {
    return Call.of(
        Symbol.system("BarLegend"),
        Call.list(
            options.get(COLOR_FUNCTION),
            Call.list(Real.of(colours.min()), Real.of(colours.max()))));
  }
}
