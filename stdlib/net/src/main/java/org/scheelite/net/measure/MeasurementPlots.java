package org.scheelite.net.measure;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;

/// Pictures of measurements.
final class MeasurementPlots {
  private static final Symbol GRAPHICS = Symbol.system("Graphics");
  private static final Symbol LIST_LINE_PLOT = Symbol.system("ListLinePlot");

  /// Counts in darker cells than this are written in white.
  private static final double DARK = 0.5;

  /// More classes than this leave no room for counts in the cells.
  private static final int MOST_WRITTEN = 20;

  private MeasurementPlots() {}

  /// A table of counts, actual classes from top to bottom, predicted ones from left to right; the
  /// darker a cell, the larger its share of the actual class.
  static Expr confusion(Confusion confusion, List<Expr> labels, Frame frame) {
    int n = labels.size();
    var parts = new ArrayList<Expr>();
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        cell(confusion, row, column, parts);
      }
    }
    var down = new ArrayList<Expr>();
    var across = new ArrayList<Expr>();
    for (int i = 0; i < n; i++) {
      Expr text = Str.of(frame.text(labels.get(i), Form.OUTPUT));
      across.add(Call.list(Real.of(i + 0.5), text));
      down.add(Call.list(Real.of(n - i - 0.5), text));
    }
    Expr ticks =
        Call.list(Call.list(Call.list(down), Sym.NONE), Call.list(Call.list(across), Sym.NONE));
    return frame.call(
        GRAPHICS,
        Call.list(parts),
        option("Frame", Sym.TRUE),
        option("FrameTicks", ticks),
        option("FrameLabel", Call.list(Str.of("predicted class"), Str.of("actual class"))),
        option("PlotRange", Call.list(Packed.of(0L, (long) n), Packed.of(0L, (long) n))),
        option("PlotRangePadding", Sym.NONE));
  }

  private static void cell(Confusion confusion, int row, int column, List<Expr> parts) {
    int n = confusion.classes();
    long count = confusion.count(row, column);
    double share = count / (double) Math.max(1, confusion.actual(row));
    double bottom = n - row - 1;
    parts.add(
        Call.of(
            Symbol.system("RGBColor"),
            Packed.of(1 - 0.8 * share, 1 - 0.6 * share, 1 - 0.25 * share)));
    parts.add(
        Call.of(
            Symbol.system("Rectangle"),
            Packed.of((double) column, bottom),
            Packed.of(column + 1.0, bottom + 1)));
    if (n <= MOST_WRITTEN) {
      parts.add(Call.of(Symbol.system("GrayLevel"), Int.of(share > DARK ? 1 : 0)));
      parts.add(
          Call.of(Symbol.system("Text"), Int.of(count), Packed.of(column + 0.5, bottom + 0.5)));
    }
  }

  /// A curve over all thresholds, with the line of mere chance.
  static Expr curve(Scores scores, Expr label, Frame frame) {
    Expr chance = Call.list(Packed.of(0., 0.), Packed.of(1., 1.));
    Expr dashed =
        Call.of(
            Symbol.system("Directive"),
            Call.of(Symbol.system("GrayLevel"), Real.of(0.6)),
            Symbol.system("Dashed"));
    return frame.call(
        LIST_LINE_PLOT,
        Call.list(scores.expr(), chance),
        option("PlotStyle", Call.list(Sym.AUTOMATIC, dashed)),
        option("Frame", Sym.TRUE),
        option(
            "FrameLabel", Call.list(Str.of("false positive rate"), Str.of("true positive rate"))),
        option("PlotLabel", label instanceof Str ? label : Str.of(frame.text(label, Form.OUTPUT))),
        option("AspectRatio", Int.ONE),
        option("PlotRange", Call.list(Packed.of(0L, 1L), Packed.of(0L, 1L))));
  }

  private static Expr option(String name, Expr value) {
    return Call.rule(Symbol.system(name), value);
  }
}
