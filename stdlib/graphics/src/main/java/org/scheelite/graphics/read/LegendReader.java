package org.scheelite.graphics.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.figure.Figure;
import org.scheelite.graphics.figure.Legend;
import org.scheelite.graphics.primitive.Graphics;

/// Reads the second argument of `Legended`.
final class LegendReader {

  private static final int SHADES = 64;

  private LegendReader() {}

  /// The same figure with a legend; a legend of unknown form is left out with a message.
  static Figure add(Figure figure, Expr expr, Frame frame) {
    var legend = read(expr, frame);
    if (legend == null) {
      frame.message(Graphics.GPRIM, expr);
      return figure;
    }
    var look = figure.look().with(legend);
    return new Figure(figure.prolog(), figure.shapes(), figure.epilog(), look);
  }

  private static @Nullable Legend read(Expr expr, Frame frame) {
    if (expr instanceof Normal placed && placed.is(Symbol.system("Placed")) && placed.size() > 0) {
      return read(placed.arg(0), frame);
    }
    if (!(expr instanceof Normal call)
        || call.size() < 1
        || !(call.head() instanceof Symbol head)) {
      return null;
    }
    return switch (head.name()) {
      case "LineLegend", "PointLegend", "SwatchLegend" -> samples(head.name(), call, frame);
      case "BarLegend" -> bar(call, frame);
      default -> null;
    };
  }

  private static @Nullable Legend samples(String kind, Normal call, Frame frame) {
    if (call.size() < 2
        || !(call.arg(0) instanceof Normal styles)
        || !styles.is(Sym.LIST)
        || !(call.arg(1) instanceof Normal names)
        || !names.is(Sym.LIST)) {
      return null;
    }
    var entries = new ArrayList<Legend.Entry>();
    var letters = new Letters(frame);
    for (int i = 0; i < Math.min(styles.size(), names.size()); i++) {
      var style = new Directives(frame).apply(styles.arg(i), Style.DEFAULT);
      style = style == null ? Style.DEFAULT : style;
      boolean line = kind.equals("LineLegend");
      entries.add(
          new Legend.Entry(
              line ? style.stroke() : null,
              line ? null : style.colour(),
              kind.equals("SwatchLegend"),
              letters.line(names.arg(i))));
    }
    return new Legend.Samples(entries);
  }

  private static @Nullable Legend bar(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Normal pair) || !pair.is(Sym.LIST, 2)) {
      return null;
    }
    var function = ColourFunction.of(pair.arg(0), frame);
    double[] range = Numbers.vector(pair.arg(1), frame);
    if (range == null || range.length != 2 || !(range[0] < range[1])) {
      return null;
    }
    List<Colour> colours = new ArrayList<>();
    for (int i = 0; i < SHADES; i++) {
      double at = i / (SHADES - 1.0);
      colours.add(function == null ? Colour.gray(1 - at) : function.at(at));
    }
    return new Legend.Bar(colours, range[0], range[1]);
  }
}
