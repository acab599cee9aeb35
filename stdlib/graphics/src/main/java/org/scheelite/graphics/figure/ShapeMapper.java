package org.scheelite.graphics.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.scene.Anchor;
import org.scheelite.graphics.scene.Arc;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Typeface;

/// Puts the shapes of a figure into the picture.
///
/// @param view where they come
record ShapeMapper(Viewport view) {

  /// Barbs of an arrow stand this far to the side, as a part of their length.
  private static final double BARB = 0.36;

  List<Mark> map(List<Shape> shapes) {
    var marks = new ArrayList<Mark>(shapes.size());
    for (Shape shape : shapes) {
      add(shape, marks);
    }
    return marks;
  }

  private void add(Shape shape, List<Mark> out) {
    double width = view.place().width();
    switch (shape) {
      case Shape.Points(var xy, var size, var colour) ->
          out.add(new Mark.Dots(view.map(xy), size.in(width), colour));
      case Shape.Polyline(var lines, var stroke) ->
          out.add(new Mark.Lines(mapAll(lines), stroke.pen(width)));
      case Shape.Polygon(var rings, var fill, var edge) ->
          out.add(new Mark.Area(mapAll(rings), fill, pen(edge)));
      case Shape.Box(var box, var fill, var edge) ->
          out.add(new Mark.Area(List.of(corners(view.map(box))), fill, pen(edge)));
      case Shape.Oval oval -> out.add(oval(oval));
      case Shape.Arrow arrow -> arrow(arrow, out);
      case Shape.Label label -> label(label, out);
      case Shape.Raster raster -> out.add(raster(raster));
      case Shape.Inset inset -> out.add(inset(inset));
      case Shape.Scaled(var shapes) -> out.addAll(new ShapeMapper(view.unit()).map(shapes));
    }
  }

  private List<double[]> mapAll(List<double[]> lines) {
    return lines.stream().map(view::map).toList();
  }

  private @Nullable Pen pen(@Nullable Stroke stroke) {
    return stroke == null ? null : stroke.pen(view.place().width());
  }

  static double[] corners(Bounds box) {
    return new double[] {
      box.left(), box.low(), box.right(), box.low(), box.right(), box.high(), box.left(), box.high()
    };
  }

  private Mark oval(Shape.Oval oval) {
    return new Mark.Oval(
        view.x(oval.x()),
        view.y(oval.y()),
        Math.abs(oval.rx() * view.scaleX()),
        Math.abs(oval.ry() * view.scaleY()),
        oval.arc().full() ? Arc.FULL : oval.arc(),
        oval.fill(),
        pen(oval.edge()));
  }

  /// The line stops short of the tip, so that its blunt end does not show.
  private void arrow(Shape.Arrow arrow, List<Mark> out) {
    double[] xy = view.map(arrow.xy());
    int n = xy.length;
    double width = view.place().width();
    var pen = arrow.stroke().pen(width);
    double head = arrow.head().in(width);
    if (n < 4) {
      return;
    }
    double tipX = xy[n - 2];
    double tipY = xy[n - 1];
    int from = n - 4;
    while (from > 0 && Math.hypot(tipX - xy[from], tipY - xy[from + 1]) < head) {
      from -= 2;
    }
    double length = Math.hypot(tipX - xy[from], tipY - xy[from + 1]);
    if (length > 0 && head > 0) {
      double ux = (tipX - xy[from]) / length;
      double uy = (tipY - xy[from + 1]) / length;
      double notch = Math.min(0.8 * head, length);
      double[] line = Arrays.copyOf(xy, from + 4);
      line[from + 2] = tipX - notch * ux;
      line[from + 3] = tipY - notch * uy;
      out.add(new Mark.Lines(List.of(line), pen));
      double[] barbs = {
        tipX,
        tipY,
        tipX - head * ux - BARB * head * uy,
        tipY - head * uy + BARB * head * ux,
        tipX - notch * ux,
        tipY - notch * uy,
        tipX - head * ux + BARB * head * uy,
        tipY - head * uy - BARB * head * ux
      };
      out.add(new Mark.Area(List.of(barbs), pen.colour(), null));
    } else {
      out.add(new Mark.Lines(List.of(xy), pen));
    }
  }

  private void label(Shape.Label label, List<Mark> out) {
    out.addAll(
        words(
            label.lines(),
            view.x(label.x()),
            view.y(label.y()),
            label.offsetX(),
            label.offsetY(),
            label.turn(),
            label.face()));
  }

  /// Lines of text around a place; see [Shape.Label] for the offsets.
  static List<Mark> words(
      List<List<Run>> lines,
      double x,
      double y,
      double offsetX,
      double offsetY,
      double turn,
      Typeface face) {
    double leading = TextMetrics.LEADING * face.size();
    double height = TextMetrics.CAPITAL * face.size() + (lines.size() - 1) * leading;
    double widest =
        lines.stream().mapToDouble(line -> TextMetrics.width(line, face)).max().orElse(0);
    var anchor = offsetX < -0.5 ? Anchor.START : offsetX > 0.5 ? Anchor.END : Anchor.MIDDLE;
    double anchored = offsetX < -0.5 ? -1 : offsetX > 0.5 ? 1 : 0;
    double dx = (anchored - offsetX) * widest / 2;
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < lines.size(); i++) {
      double dy = height / 2 * (1 + offsetY) - (lines.size() - 1 - i) * leading;
      marks.add(
          new Mark.Words(
              lines.get(i),
              x + dx * Math.cos(turn) + dy * Math.sin(turn),
              y - dx * Math.sin(turn) + dy * Math.cos(turn),
              anchor,
              turn,
              face));
    }
    return marks;
  }

  /// A box given from right to left or from top to bottom turns the cells over.
  private Mark raster(Shape.Raster raster) {
    var box = raster.box();
    boolean flipX = box.right() < box.left();
    boolean flipY = box.high() < box.low();
    return new Mark.Pixels(
        flipX || flipY ? flipped(raster.cells(), flipX, flipY) : raster.cells(),
        view.map(box),
        raster.smooth());
  }

  private static Bitmap flipped(Bitmap cells, boolean flipX, boolean flipY) {
    int w = cells.width();
    int h = cells.height();
    int[] argb = new int[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        argb[y * w + x] = cells.at(flipX ? w - 1 - x : x, flipY ? h - 1 - y : y);
      }
    }
    return new Bitmap(w, h, argb);
  }

  private Mark inset(Shape.Inset inset) {
    var scene = Layout.scene(inset.figure());
    double width = inset.width() * view.place().width();
    double height = width * scene.height() / scene.width();
    double x = view.x(inset.x());
    double y = view.y(inset.y());
    return new Mark.Nested(
        scene, new Bounds(x - width / 2, y - height / 2, x + width / 2, y + height / 2));
  }
}
