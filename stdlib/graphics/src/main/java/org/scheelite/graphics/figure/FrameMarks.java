package org.scheelite.graphics.figure;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Anchor;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Typeface;

/// Draws the frame of a plot: lines, ticks inwards, numbers and labels outwards.
final class FrameMarks {

  /// Lines of frames and axes.
  static final Pen LINE = Pen.solid(Colour.gray(0.35), 1);

  /// Length of a long tick in points.
  static final double TICK = 5;

  /// Distance between a line and the text beside it, in points.
  static final double GAP = 4;

  /// A frame without ticks is a thin quiet line.
  private static final Pen QUIET = Pen.solid(Colour.gray(0.55), 1);

  private FrameMarks() {}

  static List<Mark> marks(Look look, Viewport view) {
    var marks = new ArrayList<Mark>();
    if (!look.frame().sides().isEmpty()) {
      lines(look.frame(), view.place(), marks);
    }
    for (var side : FrameRule.Side.values()) {
      double room = ticks(look, side, view, marks);
      var label = look.frame().labels().get(side);
      if (label != null && !label.isEmpty()) {
        marks.add(label(label, side, view.place(), room, look.face()));
      }
    }
    return marks;
  }

  private static void lines(FrameRule frame, Bounds p, List<Mark> out) {
    var pen = frame.ticks().isEmpty() ? QUIET : LINE;
    if (frame.sides().size() == 4) {
      out.add(new Mark.Area(List.of(ShapeMapper.corners(p)), null, pen));
      return;
    }
    var lines = new ArrayList<double[]>();
    for (var side : FrameRule.Side.values()) {
      if (frame.sides().contains(side)) {
        lines.add(
            switch (side) {
              case LEFT -> new double[] {p.left(), p.low(), p.left(), p.high()};
              case RIGHT -> new double[] {p.right(), p.low(), p.right(), p.high()};
              case BOTTOM -> new double[] {p.left(), p.high(), p.right(), p.high()};
              case TOP -> new double[] {p.left(), p.low(), p.right(), p.low()};
            });
      }
    }
    out.add(new Mark.Lines(lines, pen));
  }

  /// Draws the ticks of one side and tells how much room their numbers take.
  private static double ticks(Look look, FrameRule.Side side, Viewport view, List<Mark> out) {
    var rule = look.frame().ticks().get(side);
    if (rule == null || !look.frame().sides().contains(side)) {
      return 0;
    }
    var p = view.place();
    var ticks =
        side.horizontal()
            ? TickRoom.horizontal(rule, view, look.face())
            : TickRoom.vertical(rule, view);
    var lines = new ArrayList<double[]>();
    double room = 0;
    for (Tick tick : ticks) {
      double length = TICK * tick.length();
      double at = side.horizontal() ? view.x(tick.position()) : view.y(tick.position());
      double snapped = Math.floor(at) + 0.5;
      lines.add(
          switch (side) {
            case LEFT -> new double[] {p.left(), snapped, p.left() + length, snapped};
            case RIGHT -> new double[] {p.right(), snapped, p.right() - length, snapped};
            case BOTTOM -> new double[] {snapped, p.high(), snapped, p.high() - length};
            case TOP -> new double[] {snapped, p.low(), snapped, p.low() + length};
          });
      if (!tick.label().isEmpty()) {
        out.add(number(tick.label(), side, p, at, look.face()));
        room =
            Math.max(
                room,
                side.horizontal()
                    ? look.face().size() * TextMetrics.CAPITAL
                    : TextMetrics.width(tick.label(), look.face()));
      }
    }
    if (!lines.isEmpty()) {
      out.add(new Mark.Lines(lines, LINE));
    }
    return room;
  }

  private static Mark number(
      List<Run> label, FrameRule.Side side, Bounds p, double at, Typeface face) {
    double capital = face.size() * TextMetrics.CAPITAL;
    return switch (side) {
      case LEFT -> new Mark.Words(label, p.left() - GAP, at + capital / 2, Anchor.END, 0, face);
      case RIGHT -> new Mark.Words(label, p.right() + GAP, at + capital / 2, Anchor.START, 0, face);
      case BOTTOM -> new Mark.Words(label, at, p.high() + GAP + capital, Anchor.MIDDLE, 0, face);
      case TOP -> new Mark.Words(label, at, p.low() - GAP, Anchor.MIDDLE, 0, face);
    };
  }

  private static Mark label(
      List<Run> label, FrameRule.Side side, Bounds p, double room, Typeface face) {
    double capital = face.size() * TextMetrics.CAPITAL;
    double gap = 2 * GAP + room;
    double midX = (p.left() + p.right()) / 2;
    double midY = (p.low() + p.high()) / 2;
    return switch (side) {
      case LEFT ->
          new Mark.Words(label, p.left() - gap - 2, midY, Anchor.MIDDLE, Math.PI / 2, face);
      case RIGHT ->
          new Mark.Words(label, p.right() + gap + capital, midY, Anchor.MIDDLE, Math.PI / 2, face);
      case BOTTOM ->
          new Mark.Words(label, midX, p.high() + gap + capital + 1, Anchor.MIDDLE, 0, face);
      case TOP -> new Mark.Words(label, midX, p.low() - gap, Anchor.MIDDLE, 0, face);
    };
  }
}
