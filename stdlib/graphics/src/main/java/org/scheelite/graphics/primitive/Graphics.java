package org.scheelite.graphics.primitive;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// A picture in the plane.
///
/// `Graphics[primitives, options]` shows primitives such as `Point`, `Line`, `Polygon`, `Disk` and
/// `Text`, alone or in lists. Directives such as `Red` or `Thick` in a list hold for what follows
/// them in that list. Coordinates go to the right and upwards; both axes have equal units unless
/// `AspectRatio` says otherwise. What is no primitive gives a message when the picture is drawn,
/// and is left out.
///
/// ```wl
/// In:  Graphics[{Red, Disk[{0, 0}, 1], Blue, Thick, Line[{{-1, -1}, {1, 1}}]}, Frame -> True]
/// Out: -Graphics-
///
/// In:  Graphics[Point[Table[{k, k^2}, {k, 5}]], Axes -> True, AspectRatio -> 1/GoldenRatio]
/// Out: -Graphics-
///
/// In:  Head[Graphics[Disk[]]]
/// Out: Graphics
/// ```
@Builtin(seeAlso = {"Show", "Plot", "ListPlot", "ArrayPlot", "Export"})
public final class Graphics {

  /// Height of the plot divided by its width.
  public static final Option<Expr> ASPECT_RATIO = Option.any("AspectRatio", Sym.AUTOMATIC);

  /// Whether axes are drawn.
  public static final Option<Expr> AXES = Option.any("Axes", Sym.FALSE);

  /// Texts at the ends of the axes.
  public static final Option<Expr> AXES_LABEL = Option.any("AxesLabel", Sym.NONE);

  /// Where the axes cross.
  public static final Option<Expr> AXES_ORIGIN = Option.any("AxesOrigin", Sym.AUTOMATIC);

  /// Colour behind everything.
  public static final Option<Expr> BACKGROUND = Option.any("Background", Sym.NONE);

  /// Style all primitives start from.
  public static final Option<Expr> BASE_STYLE = Option.any("BaseStyle", Call.list());

  /// Primitives in front.
  public static final Option<Expr> EPILOG = Option.any("Epilog", Call.list());

  /// Whether a frame is drawn.
  public static final Option<Expr> FRAME = Option.any("Frame", Sym.FALSE);

  /// Texts beside the frame.
  public static final Option<Expr> FRAME_LABEL = Option.any("FrameLabel", Sym.NONE);

  /// Ticks of the frame.
  public static final Option<Expr> FRAME_TICKS = Option.any("FrameTicks", Sym.AUTOMATIC);

  /// Lines across the plot.
  public static final Option<Expr> GRID_LINES = Option.any("GridLines", Sym.NONE);

  /// Size of the picture in points.
  public static final Option<Expr> IMAGE_SIZE = Option.any("ImageSize", Sym.AUTOMATIC);

  /// Style of labels and numbers.
  public static final Option<Expr> LABEL_STYLE = Option.any("LabelStyle", Call.list());

  /// Text above the plot.
  public static final Option<Expr> PLOT_LABEL = Option.any("PlotLabel", Sym.NONE);

  /// Part of the plane that is shown.
  public static final Option<Expr> PLOT_RANGE = Option.any("PlotRange", Sym.ALL);

  /// Room around what is shown.
  public static final Option<Expr> PLOT_RANGE_PADDING =
      Option.any("PlotRangePadding", Sym.AUTOMATIC);

  /// Primitives behind.
  public static final Option<Expr> PROLOG = Option.any("Prolog", Call.list());

  /// Ticks of the axes.
  public static final Option<Expr> TICKS = Option.any("Ticks", Sym.AUTOMATIC);

  /// Something in the picture is neither a primitive nor a directive.
  public static final Message GPRIM =
      Message.of(
          "Graphics::gprim",
          "`1` is not a graphics primitive or directive; the picture is drawn without it.");

  /// A primitive has arguments it does not take.
  public static final Message GCOORD =
      Message.of(
          "Graphics::gcoord",
          "`1` does not have the coordinates or sizes that `2` takes; the picture is drawn without"
              + " it.");

  /// An option has a value of no known form.
  public static final Message GOPT =
      Message.of("Graphics::gopt", "The value of the option `1` is not of a known form.");

  /// Something that is not a picture was to be drawn.
  public static final Message GOBJ = Message.of("Graphics::gobj", "`1` is not a picture.");

  private static final List<Option<Expr>> OPTIONS =
      List.of(
          ASPECT_RATIO,
          AXES,
          AXES_LABEL,
          AXES_ORIGIN,
          BACKGROUND,
          BASE_STYLE,
          EPILOG,
          FRAME,
          FRAME_LABEL,
          FRAME_TICKS,
          GRID_LINES,
          IMAGE_SIZE,
          LABEL_STYLE,
          PLOT_LABEL,
          PLOT_RANGE,
          PLOT_RANGE_PADDING,
          PROLOG,
          TICKS);

  private Graphics() {}

  /// The options that every picture takes.
  public static List<Option<Expr>> all() {
    return OPTIONS;
  }
}
