package org.scheelite.net.train.watch;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// How something went on over the rounds of a training session, to be plotted.
///
/// @param name what a legend calls it; may be empty
/// @param points pairs of a number of rounds and a value
public record Curve(String name, List<Expr> points) {
  private static final Symbol LIST_LINE_PLOT = Symbol.system("ListLinePlot");
  private static final Symbol FRAME = Symbol.system("Frame");
  private static final Symbol FRAME_LABEL = Symbol.system("FrameLabel");
  private static final Symbol PLOT_STYLE = Symbol.system("PlotStyle");
  private static final Symbol EPILOG = Symbol.system("Epilog");
  private static final Symbol COLOUR = Symbol.system("RGBColor");
  private static final Symbol STYLE = Symbol.system("Style");
  private static final Symbol TEXT = Symbol.system("Text");
  private static final Symbol SCALED = Symbol.system("Scaled");

  /// Colours that most people can tell apart: blue, orange, green, vermilion, purple, light blue
  /// (Okabe and Ito, "Color universal design", 2008).
  private static final List<Packed> COLOURS =
      List.of(
          Packed.of(0, 0.45, 0.7),
          Packed.of(0.9, 0.6, 0),
          Packed.of(0, 0.62, 0.45),
          Packed.of(0.84, 0.37, 0),
          Packed.of(0.8, 0.47, 0.65),
          Packed.of(0.34, 0.71, 0.91));

  /// A plot has no more points than this: more cannot be told apart.
  private static final int MOST_POINTS = 1000;

  public Curve {
    points = List.copyOf(points);
  }

  /// The curve of numbers that were taken after so many batches.
  public static Curve of(String name, Expr positions, Expr values, double batchesPerRound) {
    var points = new ArrayList<Expr>();
    if (positions instanceof Normal places && values instanceof Normal numbers) {
      int count = Math.min(places.size(), numbers.size());
      int step = Math.max(1, (count + MOST_POINTS - 1) / MOST_POINTS);
      for (int i = (count - 1) % step; i >= 0 && i < count; i += step) {
        if (places.arg(i) instanceof Num place && numbers.arg(i) instanceof Num number) {
          points.add(Packed.of(place.doubleValue() / batchesPerRound, number.doubleValue()));
        }
      }
    }
    return new Curve(name, points);
  }

  /// A plot of curves over the number of rounds.
  public static Expr plot(String label, List<Curve> curves, Frame frame) {
    List<Expr> lists = curves.stream().map(curve -> (Expr) Lists.of(curve.points)).toList();
    var arguments = new ArrayList<Expr>();
    arguments.add(Lists.of(lists));
    arguments.add(Call.rule(FRAME, Sym.TRUE));
    arguments.add(Call.rule(FRAME_LABEL, Call.list(Str.of("round"), Str.of(label))));
    var colours = new ArrayList<Expr>();
    var names = new ArrayList<Expr>();
    for (int i = 0; i < curves.size(); i++) {
      Expr colour = Call.of(COLOUR, COLOURS.get(i % COLOURS.size()).args());
      colours.add(colour);
      if (curves.size() > 1 && !curves.get(i).name.isEmpty()) {
        Expr text = Call.of(STYLE, Str.of(curves.get(i).name), colour);
        Expr place = Call.of(SCALED, Packed.of(0.97, 0.95 - 0.07 * i));
        names.add(Call.of(TEXT, text, place, Packed.of(1L, 0L)));
      }
    }
    arguments.add(Call.rule(PLOT_STYLE, Lists.of(colours)));
    arguments.add(Call.rule(EPILOG, Lists.of(names)));
    return frame.evaluate(Call.of(LIST_LINE_PLOT, arguments));
  }
}
