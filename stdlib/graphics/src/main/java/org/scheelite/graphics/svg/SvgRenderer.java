package org.scheelite.graphics.svg;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.bitmap.PngEncoder;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Mark;
import org.scheelite.graphics.scene.Pen;
import org.scheelite.graphics.scene.Run;
import org.scheelite.graphics.scene.Scene;

/// Writes scenes as SVG.
///
/// The text stands alone and uses no identifiers, so that several pictures fit in one web page.
/// Coordinates are rounded to hundredths of a point; many dots of one kind become one path.
public final class SvgRenderer {

  private static final double CELLS_PER_INCH = 72;

  private final SvgWriter out = new SvgWriter();

  private SvgRenderer() {}

  /// The SVG document of a scene.
  public static String render(Scene scene) {
    var renderer = new SvgRenderer();
    renderer.document(scene);
    return renderer.out.toString();
  }

  private void document(Scene scene) {
    out.open("svg").text("xmlns", "http://www.w3.org/2000/svg");
    out.number("width", scene.width()).number("height", scene.height());
    out.numbers("viewBox", 0, 0, scene.width(), scene.height()).endOfTag();
    contents(scene);
    out.close("svg");
  }

  private void contents(Scene scene) {
    if (scene.background().opacity() > 0) {
      out.open("rect").text("width", "100%").text("height", "100%");
      fill(scene.background());
      out.endOfEmptyTag();
    }
    marks(scene.marks());
  }

  private void marks(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Dots dots -> dots(dots);
        case Mark.Lines(var lines, var pen) -> lines(lines, pen);
        case Mark.Area(var rings, var fill, var edge) -> area(rings, fill, edge);
        case Mark.Oval oval -> oval(oval);
        case Mark.Words words -> words(words);
        case Mark.Pixels pixels -> pixels(pixels);
        case Mark.Clipped(var box, var inner) -> {
          out.open("svg").box(box);
          out.numbers("viewBox", box.left(), box.low(), box.width(), box.height()).endOfTag();
          marks(inner);
          out.close("svg");
        }
        case Mark.Nested(var scene, var box) -> {
          out.open("svg").box(box).text("preserveAspectRatio", "none");
          out.numbers("viewBox", 0, 0, scene.width(), scene.height()).endOfTag();
          contents(scene);
          out.close("svg");
        }
      }
    }
  }

  /// Opaque dots are lines without length and with round ends; others must add up one by one.
  private void dots(Mark.Dots dots) {
    double[] xy = dots.xy();
    if (dots.colour().opacity() < 1) {
      out.open("g");
      fill(dots.colour());
      out.endOfTag();
      for (int i = 0; i < xy.length; i += 2) {
        if (drawable(xy[i], xy[i + 1])) {
          out.open("circle").number("cx", xy[i]).number("cy", xy[i + 1]);
          out.number("r", dots.diameter() / 2).endOfEmptyTag();
        }
      }
      out.close("g");
      return;
    }
    out.open("path");
    stroke(Pen.solid(dots.colour(), dots.diameter()));
    out.text("stroke-linecap", "round").beginPath();
    for (int i = 0; i < xy.length; i += 2) {
      if (drawable(xy[i], xy[i + 1])) {
        out.move(xy[i], xy[i + 1]).raw("h0");
      }
    }
    out.endPath().endOfEmptyTag();
  }

  private static boolean drawable(double x, double y) {
    return Math.abs(x) < 1e7 && Math.abs(y) < 1e7;
  }

  private void lines(List<double[]> lines, Pen pen) {
    out.open("path").text("fill", "none");
    stroke(pen);
    out.text("stroke-linejoin", "round").beginPath();
    for (double[] line : lines) {
      polyline(line);
    }
    out.endPath().endOfEmptyTag();
  }

  /// Points that are no numbers interrupt the line.
  private void polyline(double[] xy) {
    boolean broken = true;
    for (int i = 0; i + 1 < xy.length; i += 2) {
      if (!drawable(xy[i], xy[i + 1])) {
        broken = true;
      } else if (broken) {
        out.move(xy[i], xy[i + 1]);
        broken = false;
      } else {
        out.line(xy[i], xy[i + 1]);
      }
    }
  }

  private void area(List<double[]> rings, @Nullable Colour fill, @Nullable Pen edge) {
    out.open("path");
    fill(fill);
    stroke(edge);
    if (rings.size() > 1) {
      out.text("fill-rule", "evenodd");
    }
    out.beginPath();
    for (double[] ring : rings) {
      polyline(ring);
      out.raw("z");
    }
    out.endPath().endOfEmptyTag();
  }

  private void oval(Mark.Oval oval) {
    if (oval.arc().full()) {
      out.open("ellipse").number("cx", oval.x()).number("cy", oval.y());
      out.number("rx", oval.rx()).number("ry", oval.ry());
      fill(oval.fill());
      stroke(oval.edge());
      out.endOfEmptyTag();
      return;
    }
    double start = oval.arc().start();
    double end = oval.arc().end();
    out.open("path");
    fill(oval.fill());
    stroke(oval.edge());
    out.beginPath();
    out.move(oval.x() + oval.rx() * Math.cos(start), oval.y() - oval.ry() * Math.sin(start));
    out.raw("A").value(oval.rx()).raw(" ").value(oval.ry());
    out.raw(end - start > Math.PI ? " 0 1 0 " : " 0 0 0 ");
    out.value(oval.x() + oval.rx() * Math.cos(end)).raw(" ");
    out.value(oval.y() - oval.ry() * Math.sin(end));
    if (oval.arc().sector()) {
      out.line(oval.x(), oval.y()).raw("z");
    }
    out.endPath().endOfEmptyTag();
  }

  private void words(Mark.Words words) {
    var face = words.face();
    out.open("text").number("x", words.x()).number("y", words.y());
    out.text("font-family", face.family()).number("font-size", face.size());
    switch (words.anchor()) {
      case START -> {}
      case MIDDLE -> out.text("text-anchor", "middle");
      case END -> out.text("text-anchor", "end");
    }
    if (face.bold()) {
      out.text("font-weight", "bold");
    }
    if (face.italic()) {
      out.text("font-style", "italic");
    }
    if (!face.colour().equals(Colour.BLACK)) {
      fill(face.colour());
    }
    if (words.turn() != 0) {
      out.turned(-Math.toDegrees(words.turn()), words.x(), words.y());
    }
    out.endOfTag();
    double height = 0;
    for (Run run : words.runs()) {
      if (run.scale() == 1 && run.rise() == height && !run.italic()) {
        out.escaped(run.text());
        continue;
      }
      out.open("tspan").number("dy", (height - run.rise()) * face.size());
      if (run.scale() != 1) {
        out.number("font-size", run.scale() * face.size());
      }
      if (run.italic()) {
        out.text("font-style", "italic");
      }
      out.endOfTag().escaped(run.text()).close("tspan");
      height = run.rise();
    }
    out.close("text");
  }

  private void pixels(Mark.Pixels pixels) {
    if (pixels.cells().argb().length == 0) {
      return;
    }
    byte[] png = PngEncoder.encode(pixels.cells(), CELLS_PER_INCH);
    out.open("image").box(pixels.box()).text("preserveAspectRatio", "none");
    if (!pixels.smooth()) {
      out.text("image-rendering", "optimizeSpeed").text("style", "image-rendering:pixelated");
    }
    out.text("href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
    out.endOfEmptyTag();
  }

  private void fill(@Nullable Colour colour) {
    if (colour == null) {
      out.text("fill", "none");
      return;
    }
    out.colour("fill", colour);
    if (colour.opacity() < 1) {
      out.number("fill-opacity", colour.opacity());
    }
  }

  private void stroke(@Nullable Pen pen) {
    if (pen == null) {
      return;
    }
    out.colour("stroke", pen.colour());
    if (pen.colour().opacity() < 1) {
      out.number("stroke-opacity", pen.colour().opacity());
    }
    if (pen.width() != 1) {
      out.number("stroke-width", pen.width());
    }
    if (!pen.dashes().isEmpty()) {
      double[] dashes = pen.dashes().stream().mapToDouble(Double::doubleValue).toArray();
      out.numbers("stroke-dasharray", dashes);
    }
  }
}
