package org.scheelite.graphics.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.bitmap.Bitmap;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Bounds;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;
import org.scheelite.graphics.scene.Scene;

/// Draws marks on a Java2D surface.
///
/// @param surface what is drawn on; its unit is the point
record Canvas(Graphics2D surface) {

  void scene(Scene scene) {
    if (scene.background().opacity() > 0) {
      surface.setColor(color(scene.background()));
      surface.fill(new Rectangle2D.Double(0, 0, scene.width() + 1, scene.height() + 1));
    }
    scene.marks().forEach(this::mark);
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Mark.Dots dots -> dots(dots);
      case Mark.Lines(var lines, var pen) -> draw(path(lines, false), null, pen);
      case Mark.Area(var rings, var fill, var edge) -> draw(path(rings, true), fill, edge);
      case Mark.Oval oval -> draw(shape(oval), oval.fill(), oval.edge());
      case Mark.Words words -> Lettering.draw(surface, words);
      case Mark.Pixels(var cells, var box, var smooth) -> pixels(cells, box, smooth);
      case Mark.Clipped(var box, var marks) -> clipped(box, marks);
      case Mark.Nested(var scene, var box) -> nested(scene, box);
    }
  }

  private void dots(Mark.Dots dots) {
    surface.setColor(color(dots.colour()));
    double d = dots.diameter();
    double[] xy = dots.xy();
    var dot = new Ellipse2D.Double();
    for (int i = 0; i + 1 < xy.length; i += 2) {
      if (drawable(xy[i], xy[i + 1])) {
        dot.setFrame(xy[i] - d / 2, xy[i + 1] - d / 2, d, d);
        surface.fill(dot);
      }
    }
  }

  private static boolean drawable(double x, double y) {
    return Math.abs(x) < 1e7 && Math.abs(y) < 1e7;
  }

  /// Points that are no numbers interrupt a line.
  private static Path2D path(List<double[]> lines, boolean closed) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] xy : lines) {
      boolean broken = true;
      for (int i = 0; i + 1 < xy.length; i += 2) {
        if (!drawable(xy[i], xy[i + 1])) {
          broken = true;
        } else if (broken) {
          path.moveTo(xy[i], xy[i + 1]);
          broken = false;
        } else {
          path.lineTo(xy[i], xy[i + 1]);
        }
      }
      if (closed && path.getCurrentPoint() != null) {
        path.closePath();
      }
    }
    return path;
  }

  private static Shape shape(Mark.Oval oval) {
    double w = 2 * oval.rx();
    double h = 2 * oval.ry();
    double x = oval.x() - oval.rx();
    double y = oval.y() - oval.ry();
    if (oval.arc().full()) {
      return new Ellipse2D.Double(x, y, w, h);
    }
    double start = Math.toDegrees(oval.arc().start());
    double extent = Math.toDegrees(oval.arc().end()) - start;
    return new Arc2D.Double(
        x, y, w, h, start, extent, oval.arc().sector() ? Arc2D.PIE : Arc2D.OPEN);
  }

  private void draw(Shape shape, @Nullable Colour fill, @Nullable Pen pen) {
    if (fill != null) {
      surface.setColor(color(fill));
      surface.fill(shape);
    }
    if (pen != null && pen.width() > 0) {
      surface.setColor(color(pen.colour()));
      surface.setStroke(stroke(pen));
      surface.draw(shape);
    }
  }

  private static BasicStroke stroke(Pen pen) {
    float width = (float) pen.width();
    float[] dashes = new float[pen.dashes().size()];
    float sum = 0;
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = pen.dashes().get(i).floatValue();
      sum += dashes[i];
    }
    return sum > 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private void pixels(Bitmap cells, Bounds box, boolean smooth) {
    if (cells.argb().length == 0) {
      return;
    }
    var corner = surface.getTransform().transform(new Point2D.Double(box.left(), box.low()), null);
    var scale = surface.getTransform().getScaleX();
    int wide = (int) Math.max(1, Math.round(box.width() * scale));
    int high = (int) Math.max(1, Math.round(box.height() * scale));
    // Cells smaller than pixels are averaged, so that none gets lost.
    var shown = cells.resized(Math.min(wide, cells.width()), Math.min(high, cells.height()));
    var image = new BufferedImage(shown.width(), shown.height(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, shown.width(), shown.height(), shown.argb(), 0, shown.width());
    var before = surface.getTransform();
    surface.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        smooth
            ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
            : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    surface.setTransform(new AffineTransform());
    surface.drawImage(
        image, (int) Math.round(corner.getX()), (int) Math.round(corner.getY()), wide, high, null);
    surface.setTransform(before);
  }

  private void clipped(Bounds box, List<Mark> marks) {
    var before = surface.getClip();
    surface.clip(new Rectangle2D.Double(box.left(), box.low(), box.width(), box.height()));
    marks.forEach(this::mark);
    surface.setClip(before);
  }

  private void nested(Scene scene, Bounds box) {
    var before = surface.getTransform();
    surface.translate(box.left(), box.low());
    surface.scale(box.width() / scene.width(), box.height() / scene.height());
    scene(scene);
    surface.setTransform(before);
  }

  static Color color(Colour colour) {
    return new Color(colour.argb(), true);
  }
}
