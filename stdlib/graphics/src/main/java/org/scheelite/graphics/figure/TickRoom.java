package org.scheelite.graphics.figure;

import java.util.List;
import org.scheelite.graphics.scene.Typeface;

/// Chooses as many ticks as there is room for.
final class TickRoom {

  /// Least distance of numbers above each other, in points.
  private static final double VERTICAL = 34;

  /// Least distance between the middles of numbers beside each other, in points.
  private static final double HORIZONTAL = 40;

  /// Least gap between numbers beside each other, in points.
  private static final double GAP = 14;

  private TickRoom() {}

  static List<Tick> vertical(TickRule rule, Viewport view) {
    var plot = view.plot();
    return Ticks.of(rule, plot.low(), plot.high(), view.place().height() / VERTICAL);
  }

  /// Wide numbers stand farther apart, so try again with what they turn out to need.
  static List<Tick> horizontal(TickRule rule, Viewport view, Typeface face) {
    var plot = view.plot();
    double width = view.place().width();
    double wanted = width / HORIZONTAL;
    var ticks = Ticks.of(rule, plot.left(), plot.right(), wanted);
    for (int i = 0; i < 3 && !(rule instanceof TickRule.Explicit); i++) {
      double widest = 0;
      for (Tick tick : ticks) {
        widest = Math.max(widest, TextMetrics.width(tick.label(), face));
      }
      double fitting = width / Math.max(HORIZONTAL, widest + GAP);
      if (fitting >= wanted) {
        break;
      }
      wanted = fitting;
      ticks = Ticks.of(rule, plot.left(), plot.right(), wanted);
    }
    return ticks;
  }
}
