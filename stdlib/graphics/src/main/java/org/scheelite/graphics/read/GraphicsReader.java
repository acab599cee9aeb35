package org.scheelite.graphics.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.figure.Figure;
import org.scheelite.graphics.figure.Shape;
import org.scheelite.graphics.image.ImagePicture;
import org.scheelite.graphics.image.Pixels;

/// Reads `Graphics[...]` into a figure.
public final class GraphicsReader {

  private static final Symbol LEGENDED = Symbol.system("Legended");

  private GraphicsReader() {}

  /// Whether an expression is a picture that [#figure] reads.
  public static boolean isPicture(Expr expr) {
    return expr instanceof Normal call
        && (call.is(Sym.GRAPHICS) && call.size() > 0
            || call.is(LEGENDED, 2) && isPicture(call.arg(0)));
  }

  /// The figure of an expression, or null where it is no picture; odd parts give messages.
  public static @Nullable Figure figure(Expr expr, Frame frame) {
    if (expr instanceof Pixels image) {
      return figure(ImagePicture.of(image), frame);
    }
    if (!isPicture(expr) || !(expr instanceof Normal call)) {
      return null;
    }
    if (call.is(LEGENDED)) {
      var inner = figure(call.arg(0), frame);
      return inner == null ? null : LegendReader.add(inner, call.arg(1), frame);
    }
    var options = new LookReader(frame, call);
    var base = options.baseStyle();
    return new Figure(
        shapes(options.prolog(), base, frame),
        shapes(call.arg(0), base, frame),
        shapes(options.epilog(), base, frame),
        options.look());
  }

  private static List<Shape> shapes(@Nullable Expr expr, Style style, Frame frame) {
    return expr == null ? List.of() : new Primitives(frame).read(expr, style);
  }
}
