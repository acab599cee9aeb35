package org.scheelite.graphics.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;

/// Draws quiet lines across a plot.
final class GridLines {

  private static final Pen LINE = Pen.solid(Colour.gray(0.85), 1);

  private GridLines() {}

  static List<Mark> marks(Look look, Viewport view) {
    var lines = new ArrayList<double[]>();
    var p = view.place();
    var rule = new TickRule.Automatic(true);
    var ticksX = TickRoom.horizontal(tickRule(look, true, rule), view, look.face());
    for (double at : positions(look.gridX(), ticksX, view.plot().left(), view.plot().right())) {
      double x = Math.floor(view.x(at)) + 0.5;
      lines.add(new double[] {x, p.low(), x, p.high()});
    }
    var ticksY = TickRoom.vertical(tickRule(look, false, rule), view);
    for (double at : positions(look.gridY(), ticksY, view.plot().low(), view.plot().high())) {
      double y = Math.floor(view.y(at)) + 0.5;
      lines.add(new double[] {p.left(), y, p.right(), y});
    }
    return lines.isEmpty() ? List.of() : List.of(new Mark.Lines(lines, LINE));
  }

  /// Lines follow the ticks of the frame or axes, where there are some.
  private static TickRule tickRule(Look look, boolean horizontal, TickRule otherwise) {
    var side = horizontal ? FrameRule.Side.BOTTOM : FrameRule.Side.LEFT;
    var framed = look.frame().ticks().get(side);
    if (framed != null && !(framed instanceof TickRule.None)) {
      return framed;
    }
    var axis = horizontal ? look.axes().ticksX() : look.axes().ticksY();
    return axis instanceof TickRule.None ? otherwise : axis;
  }

  private static double[] positions(GridRule rule, List<Tick> ticks, double min, double max) {
    return switch (rule) {
      case GridRule.None _ -> new double[0];
      case GridRule.Automatic _ ->
          ticks.stream().filter(t -> t.length() >= 1).mapToDouble(Tick::position).toArray();
      case GridRule.At(var given) ->
          Arrays.stream(given).filter(at -> at >= min && at <= max).toArray();
    };
  }
}
