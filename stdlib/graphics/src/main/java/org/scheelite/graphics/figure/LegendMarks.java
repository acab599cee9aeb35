package org.scheelite.graphics.figure;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Anchor;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;
import org.scheelite.graphics.scene.Typeface;

/// Draws the legend to the right of a plot.
final class LegendMarks {

  private static final double GAP = 12;
  private static final double SAMPLE = 18;
  private static final double BAR = 12;

  private LegendMarks() {}

  /// @param around the plot with its frame and numbers, which the legend must not touch
  static List<Mark> marks(Legend legend, Typeface face, Viewport view, Bounds around) {
    return switch (legend) {
      case Legend.Samples(var entries) -> samples(entries, face, view.place(), around);
      case Legend.Bar bar -> bar(bar, face, view.place(), around);
    };
  }

  private static List<Mark> samples(
      List<Legend.Entry> entries, Typeface face, Bounds place, Bounds around) {
    var marks = new ArrayList<Mark>();
    double row = 1.5 * face.size();
    double x = around.right() + GAP;
    double y = (place.low() + place.high() - row * (entries.size() - 1)) / 2;
    for (var entry : entries) {
      double middle = x + SAMPLE / 2;
      if (entry.stroke() != null) {
        double[] line = {x, y, x + SAMPLE, y};
        marks.add(new Mark.Lines(List.of(line), entry.stroke().pen(place.width())));
      }
      if (entry.fill() != null && entry.square()) {
        double half = 0.45 * face.size();
        var box = new Bounds(middle - half, y - half, middle + half, y + half);
        marks.add(new Mark.Area(List.of(ShapeMapper.corners(box)), entry.fill(), null));
      } else if (entry.fill() != null) {
        marks.add(new Mark.Dots(new double[] {middle, y}, 5, entry.fill()));
      }
      double base = y + TextMetrics.CAPITAL * face.size() / 2;
      marks.add(new Mark.Words(entry.name(), x + SAMPLE + 6, base, Anchor.START, 0, face));
      y += row;
    }
    return marks;
  }

  private static List<Mark> bar(Legend.Bar bar, Typeface face, Bounds place, Bounds around) {
    var marks = new ArrayList<Mark>();
    double left = around.right() + GAP;
    double inset = Math.floor(0.1 * place.height());
    var box = new Bounds(left, place.low() + inset, left + BAR, place.high() - inset);
    int rows = bar.colours().size();
    int[] argb = new int[rows];
    for (int i = 0; i < rows; i++) {
      argb[rows - 1 - i] = bar.colours().get(i).argb();
    }
    marks.add(new Mark.Pixels(new Bitmap(1, rows, argb), box, false));
    var lines = new ArrayList<double[]>();
    var view = new Viewport(new Bounds(0, bar.min(), 1, bar.max()), box);
    for (Tick tick : TickRoom.vertical(new TickRule.Automatic(true), view)) {
      double y = view.y(tick.position());
      double snapped = Math.floor(y) + 0.5;
      if (!tick.label().isEmpty()) {
        lines.add(new double[] {box.right(), snapped, box.right() + 3, snapped});
        double base = y + TextMetrics.CAPITAL * face.size() / 2;
        marks.add(new Mark.Words(tick.label(), box.right() + 6, base, Anchor.START, 0, face));
      }
    }
    var edge = Pen.solid(Colour.gray(0.5), 0.5);
    marks.add(new Mark.Area(List.of(ShapeMapper.corners(box)), null, edge));
    marks.add(new Mark.Lines(lines, edge));
    return marks;
  }
}
