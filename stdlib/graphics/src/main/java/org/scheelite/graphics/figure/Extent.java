package org.scheelite.graphics.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;

/// The room that shapes and marks take.
final class Extent {

  private Extent() {}

  /// The room of shapes in the user's coordinates; text and what is scaled takes none.
  static Bounds ofShapes(List<Shape> shapes) {
    var bounds = Bounds.EMPTY;
    for (Shape shape : shapes) {
      bounds = bounds.union(of(shape));
    }
    return bounds;
  }

  private static Bounds of(Shape shape) {
    return switch (shape) {
      case Shape.Points points -> Bounds.of(points.xy());
      case Shape.Polyline polyline -> ofAll(polyline.lines());
      case Shape.Polygon polygon -> ofAll(polygon.rings());
      case Shape.Box box -> ordered(box.box());
      case Shape.Oval oval ->
          new Bounds(
              oval.x() - oval.rx(),
              oval.y() - oval.ry(),
              oval.x() + oval.rx(),
              oval.y() + oval.ry());
      case Shape.Arrow arrow -> Bounds.of(arrow.xy());
      case Shape.Label label -> Bounds.of(label.x(), label.y());
      case Shape.Raster raster -> ordered(raster.box());
      case Shape.Inset inset -> Bounds.of(inset.x(), inset.y());
      case Shape.Scaled _ -> Bounds.EMPTY;
    };
  }

  private static Bounds ordered(Bounds box) {
    return Bounds.of(box.left(), box.low(), box.right(), box.high());
  }

  private static Bounds ofAll(List<double[]> lists) {
    var bounds = Bounds.EMPTY;
    for (double[] xy : lists) {
      bounds = bounds.union(Bounds.of(xy));
    }
    return bounds;
  }

  /// The room of marks in the picture, the thickness of lines included.
  static Bounds ofMarks(List<Mark> marks) {
    var bounds = Bounds.EMPTY;
    for (Mark mark : marks) {
      bounds = bounds.union(of(mark));
    }
    return bounds;
  }

  private static Bounds of(Mark mark) {
    return switch (mark) {
      case Mark.Dots dots -> grown(Bounds.of(dots.xy()), dots.diameter() / 2);
      case Mark.Lines lines -> grown(ofAll(lines.lines()), half(lines.pen()));
      case Mark.Area area -> grown(ofAll(area.rings()), half(area.edge()));
      case Mark.Oval oval ->
          new Bounds(
                  oval.x() - oval.rx(),
                  oval.y() - oval.ry(),
                  oval.x() + oval.rx(),
                  oval.y() + oval.ry())
              .grown(half(oval.edge()));
      case Mark.Words words -> of(words);
      case Mark.Pixels pixels -> pixels.box();
      case Mark.Clipped clipped -> clipped.box();
      case Mark.Nested nested -> nested.box();
    };
  }

  private static Bounds grown(Bounds bounds, double by) {
    return bounds.empty() ? bounds : bounds.grown(by);
  }

  private static double half(@Nullable Pen pen) {
    return pen == null ? 0 : pen.width() / 2;
  }

  private static Bounds of(Mark.Words words) {
    double width = TextMetrics.width(words.runs(), words.face());
    double start =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    double up = -words.face().size() * (words.runs().size() > 1 ? 1.0 : TextMetrics.CAPITAL);
    double down = words.face().size() * TextMetrics.DEPTH;
    double cos = Math.cos(words.turn());
    double sin = Math.sin(words.turn());
    double[] corners = {start, up, start + width, up, start, down, start + width, down};
    for (int i = 0; i < corners.length; i += 2) {
      double x = corners[i];
      double y = corners[i + 1];
      corners[i] = words.x() + x * cos + y * sin;
      corners[i + 1] = words.y() - x * sin + y * cos;
    }
    return Bounds.of(corners);
  }
}
