package org.scheelite.graphics.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.scene.Anchor;
import org.scheelite.graphics.scene.Mark;

/// Draws the axes of a plot through its origin, or along its edge where the origin lies outside.
final class AxesMarks {

  private AxesMarks() {}

  static List<Mark> marks(Look look, Viewport view) {
    var axes = look.axes();
    var marks = new ArrayList<Mark>();
    if (!axes.x() && !axes.y()) {
      return marks;
    }
    var plot = view.plot();
    double crossX = crossing(axes.originX(), plot.left(), plot.right());
    double crossY = crossing(axes.originY(), plot.low(), plot.high());
    if (axes.x()) {
      horizontal(look, view, crossX, crossY, marks);
    }
    if (axes.y()) {
      vertical(look, view, crossX, crossY, marks);
    }
    return marks;
  }

  private static double crossing(@Nullable Double asked, double min, double max) {
    return Math.clamp(asked == null ? 0 : asked, min, max);
  }

  private static double snap(double at) {
    return Math.floor(at) + 0.5;
  }

  private static void horizontal(
      Look look, Viewport view, double crossX, double crossY, List<Mark> out) {
    var p = view.place();
    var face = look.face();
    double y = snap(view.y(crossY));
    double capital = face.size() * TextMetrics.CAPITAL;
    var lines = new ArrayList<double[]>();
    lines.add(new double[] {p.left(), y, p.right(), y});
    boolean inside = look.axes().y() && crossX > view.plot().left() + 1e-9 * view.plot().width();
    for (Tick tick : TickRoom.horizontal(look.axes().ticksX(), view, face)) {
      double at = view.x(tick.position());
      boolean crossed = inside && Math.abs(at - view.x(crossX)) < 1;
      if (!crossed) {
        lines.add(new double[] {snap(at), y, snap(at), y - FrameMarks.TICK * tick.length()});
        if (!tick.label().isEmpty()) {
          double base = y + FrameMarks.GAP + capital;
          out.add(new Mark.Words(tick.label(), at, base, Anchor.MIDDLE, 0, face));
        }
      }
    }
    out.add(new Mark.Lines(lines, FrameMarks.LINE));
    if (!look.axes().labelX().isEmpty()) {
      out.add(
          new Mark.Words(
              look.axes().labelX(), p.right() + 6, y + capital / 2, Anchor.START, 0, face));
    }
  }

  private static void vertical(
      Look look, Viewport view, double crossX, double crossY, List<Mark> out) {
    var p = view.place();
    var face = look.face();
    double x = snap(view.x(crossX));
    double capital = face.size() * TextMetrics.CAPITAL;
    var lines = new ArrayList<double[]>();
    lines.add(new double[] {x, p.low(), x, p.high()});
    boolean inside = look.axes().x() && crossY > view.plot().low() + 1e-9 * view.plot().height();
    for (Tick tick : TickRoom.vertical(look.axes().ticksY(), view)) {
      double at = view.y(tick.position());
      boolean crossed = inside && Math.abs(at - view.y(crossY)) < 1;
      if (!crossed) {
        lines.add(new double[] {x, snap(at), x + FrameMarks.TICK * tick.length(), snap(at)});
        if (!tick.label().isEmpty()) {
          double left = x - FrameMarks.GAP;
          out.add(new Mark.Words(tick.label(), left, at + capital / 2, Anchor.END, 0, face));
        }
      }
    }
    out.add(new Mark.Lines(lines, FrameMarks.LINE));
    if (!look.axes().labelY().isEmpty()) {
      out.add(new Mark.Words(look.axes().labelY(), x, p.low() - 7, Anchor.MIDDLE, 0, face));
    }
  }
}
