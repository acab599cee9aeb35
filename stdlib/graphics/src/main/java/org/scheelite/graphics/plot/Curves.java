package org.scheelite.graphics.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Palette;
import org.scheelite.graphics.figure.Look;
import org.scheelite.graphics.primitive.Graphics;
import org.scheelite.graphics.read.Colours;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.graphics.scene.Bounds;

/// Draws series as points or lines: the part that all plots of curves share.
final class Curves {

  /// How curves and points look.
  static final Option<Expr> PLOT_STYLE = Option.any("PlotStyle", Sym.AUTOMATIC);

  /// What is filled below them.
  static final Option<Expr> FILLING = Option.any("Filling", Sym.NONE);

  /// How that looks.
  static final Option<Expr> FILLING_STYLE = Option.any("FillingStyle", Sym.AUTOMATIC);

  /// The explanation beside the plot.
  static final Option<Expr> PLOT_LEGENDS = Option.any("PlotLegends", Sym.NONE);

  /// Points on the curves.
  static final Option<Expr> MESH = Option.any("Mesh", Sym.NONE);

  /// Marks at the points.
  static final Option<Expr> PLOT_MARKERS = Option.any("PlotMarkers", Sym.NONE);

  private static final double LINE = 1.6;
  private static final double PALE = 0.2;

  private final List<Series> series;
  private final boolean joined;
  private final Options options;
  private final Frame frame;
  private final PlotWindow window;

  Curves(List<Series> series, boolean joined, Options options, Frame frame) {
    this.series = series;
    this.joined = joined;
    this.options = options;
    this.frame = frame;
    var data = Bounds.EMPTY;
    for (Series one : series) {
      data = data.union(Bounds.of(one.xy()));
    }
    this.window = PlotWindow.around(data, options.given(Graphics.PLOT_RANGE), frame);
  }

  /// The whole picture.
  Expr picture() {
    var primitives = new ArrayList<Expr>();
    for (int i = 0; i < series.size(); i++) {
      fill(i, primitives);
    }
    for (int i = 0; i < series.size(); i++) {
      curve(i, primitives);
    }
    boolean framed =
        options.given(Graphics.FRAME) != null
            && !Sym.FALSE.equals(options.given(Graphics.FRAME))
            && options.given(Graphics.AXES) == null;
    var picture =
        new Picture(Call.list(primitives))
            .set(Graphics.ASPECT_RATIO, Real.of(Look.GOLDEN))
            .set(Graphics.AXES, framed ? Sym.FALSE : Sym.TRUE)
            .set(Graphics.PLOT_RANGE_PADDING, Call.list(scaled(0.02), scaled(0.05)))
            .given(options)
            .set(Graphics.PLOT_RANGE, window.expression());
    Expr legend = options.get(PLOT_LEGENDS);
    return legend.equals(Sym.NONE) || legend.equals(Sym.FALSE)
        ? picture.build()
        : picture.legended(legend(legend));
  }

  private static Expr scaled(double part) {
    return Call.of(Sym.SCALED, Real.of(part));
  }

  private void curve(int index, List<Expr> out) {
    var one = series.get(index);
    var drawn = new ArrayList<Expr>();
    drawn.add(style(index));
    if (joined) {
      for (double[] stretch : one.stretches()) {
        drawn.add(Call.of(Symbol.system("Line"), points(stretch)));
      }
    }
    if (!joined || marked(MESH) || marked(PLOT_MARKERS)) {
      drawn.add(Call.of(Symbol.system("Point"), points(one.complete())));
    }
    out.add(Call.list(drawn));
  }

  private boolean marked(Option<Expr> option) {
    Expr value = options.get(option);
    return !value.equals(Sym.NONE) && !value.equals(Sym.FALSE);
  }

  private static Expr points(double[] xy) {
    return Packed.of(new int[] {xy.length / 2, 2}, xy);
  }

  /// The usual style of a curve followed by the user's.
  private Expr style(int index) {
    var parts = new ArrayList<Expr>();
    parts.add(Colours.write(Palette.plot(index)));
    int count = series.get(index).xy().length / 2;
    double size = joined ? 5 : count > 2000 ? 2 : count > 300 ? 3 : 4;
    parts.add(Call.of(Symbol.system("AbsolutePointSize"), Real.of(size)));
    if (joined) {
      parts.add(Call.of(Symbol.system("AbsoluteThickness"), Real.of(LINE)));
    }
    Expr own = own(options.get(PLOT_STYLE), index);
    if (own instanceof Normal list && list.is(Sym.LIST)) {
      parts.addAll(list.args());
    } else if (own != null) {
      parts.add(own);
    }
    return Call.of(Symbol.system("Directive"), parts);
  }

  private static @Nullable Expr own(Expr given, int index) {
    if (given instanceof Normal list && list.is(Sym.LIST)) {
      return list.size() == 0 ? null : own(list.arg(index % list.size()), 0);
    }
    return given.equals(Sym.AUTOMATIC) || given.equals(Sym.NONE) ? null : given;
  }

  private void fill(int index, List<Expr> out) {
    double base = base(options.get(FILLING));
    if (Double.isNaN(base)) {
      return;
    }
    Expr style = options.get(FILLING_STYLE);
    var drawn = new ArrayList<Expr>();
    drawn.add(style(index));
    drawn.add(Call.of(Symbol.system("Opacity"), Real.of(joined ? PALE : 0.4)));
    if (!style.equals(Sym.AUTOMATIC)) {
      drawn.add(style);
    }
    if (joined) {
      for (double[] stretch : series.get(index).stretches()) {
        drawn.add(Call.of(Symbol.system("Polygon"), points(closed(stretch, base))));
      }
    } else {
      double[] xy = series.get(index).complete();
      var stems = new ArrayList<Expr>();
      for (int i = 0; i < xy.length; i += 2) {
        stems.add(points(new double[] {xy[i], base, xy[i], xy[i + 1]}));
      }
      drawn.add(Call.of(Symbol.system("Line"), Lists.of(stems)));
    }
    out.add(Call.list(drawn));
  }

  private static double[] closed(double[] stretch, double base) {
    double[] ring = new double[stretch.length + 4];
    ring[0] = stretch[0];
    ring[1] = base;
    System.arraycopy(stretch, 0, ring, 2, stretch.length);
    ring[ring.length - 2] = stretch[stretch.length - 2];
    ring[ring.length - 1] = base;
    return ring;
  }

  /// The height that filling goes to, NaN for none.
  private double base(Expr filling) {
    if (filling instanceof Symbol symbol) {
      return switch (symbol.name()) {
        case "Axis" -> Math.clamp(0, window.low(), window.high());
        case "Bottom" -> window.low();
        case "Top" -> window.high();
        default -> Double.NaN;
      };
    }
    return Numbers.real(filling, frame);
  }

  private Expr legend(Expr given) {
    if (given instanceof Normal ready && !ready.is(Sym.LIST)) {
      return ready;
    }
    var styles = new ArrayList<Expr>();
    var names = new ArrayList<Expr>();
    for (int i = 0; i < series.size(); i++) {
      styles.add(style(i));
      boolean named = given instanceof Normal list && i < list.size();
      Expr only = given instanceof Str && i == 0 ? given : Int.of(i + 1);
      names.add(named ? ((Normal) given).arg(i) : only);
    }
    Symbol kind = Symbol.system(joined ? "LineLegend" : "PointLegend");
    return Call.of(kind, Call.list(styles), Call.list(names));
  }
}
