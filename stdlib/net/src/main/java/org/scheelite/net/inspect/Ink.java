package org.scheelite.net.inspect;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Collects picture expressions, in points from the lower left corner.
final class Ink {
  private static final Symbol RGB = Symbol.system("RGBColor");
  private static final Symbol TEXT = Symbol.system("Text");
  private static final Symbol STYLE = Symbol.system("Style");
  private static final Symbol FONT_SIZE = Symbol.system("FontSize");
  private static final Symbol FONT_COLOR = Symbol.system("FontColor");
  private static final Symbol BOLD = Symbol.system("Bold");
  private static final int CORNER_STEPS = 4;

  private final List<Expr> drawn = new ArrayList<>();

  /// A colour.
  ///
  /// @param hex `0xrrggbb`
  static Expr colour(int hex) {
    return Call.of(
        RGB,
        Real.of((hex >> 16 & 255) / 255.0),
        Real.of((hex >> 8 & 255) / 255.0),
        Real.of((hex & 255) / 255.0));
  }

  private static Expr call(String head, Expr... arguments) {
    return Call.of(Symbol.system(head), arguments);
  }

  private static Expr pair(double x, double y) {
    return Packed.of(new int[] {2}, new double[] {x, y});
  }

  /// A box with round corners.
  void box(double x0, double y0, double x1, double y1, double radius, int fill, int edge) {
    double[][] centres = {
      {x1 - radius, y0 + radius, -90},
      {x1 - radius, y1 - radius, 0},
      {x0 + radius, y1 - radius, 90},
      {x0 + radius, y0 + radius, 180}
    };
    var xy = new double[2 * 4 * (CORNER_STEPS + 1)];
    int at = 0;
    for (double[] centre : centres) {
      for (int i = 0; i <= CORNER_STEPS; i++) {
        double angle = Math.toRadians(centre[2] + 90.0 * i / CORNER_STEPS);
        xy[at++] = centre[0] + radius * Math.cos(angle);
        xy[at++] = centre[1] + radius * Math.sin(angle);
      }
    }
    Expr outline = Packed.of(new int[] {xy.length / 2, 2}, xy);
    drawn.add(
        Call.list(
            call("EdgeForm", Call.list(colour(edge), call("AbsoluteThickness", Int.ONE))),
            call("FaceForm", colour(fill)),
            call("Polygon", outline)));
  }

  /// A line that ends in an arrow.
  void arrow(double[] xy, int hex) {
    drawn.add(
        Call.list(
            colour(hex),
            call("AbsoluteThickness", Real.of(1.25)),
            call("Arrow", Packed.of(new int[] {xy.length / 2, 2}, xy))));
  }

  /// Text whose middle, left end (-1) or right end (1) is at a place.
  void text(String words, double x, double y, int side, double size, boolean bold, int hex) {
    var style =
        new ArrayList<Expr>(
            List.of(
                Str.of(words),
                Call.rule(FONT_SIZE, Real.of(size)),
                Call.rule(FONT_COLOR, colour(hex))));
    if (bold) {
      style.add(BOLD);
    }
    drawn.add(Call.of(TEXT, Call.of(STYLE, style.toArray(Expr[]::new)), pair(x, y), pair(side, 0)));
  }

  /// About how wide words are.
  static double width(String words, double size, boolean bold) {
    double width = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      width +=
          "iljtf.,:;|'![](){} ".indexOf(c) >= 0
              ? 0.31
              : "mwMW".indexOf(c) >= 0 ? 0.86 : Character.isUpperCase(c) ? 0.68 : 0.56;
    }
    return width * size * (bold ? 1.06 : 1);
  }

  /// The whole picture, whose coordinates are points.
  ///
  /// @param head the length of the heads of arrows
  Expr picture(double width, double height, double head) {
    drawn.addFirst(call("Arrowheads", Real.of(head / width)));
    return call(
        "Graphics",
        Call.list(drawn.toArray(Expr[]::new)),
        option("AspectRatio", Sym.AUTOMATIC),
        option("ImageSize", pair(width, height)),
        option("PlotRange", Call.list(pair(0, width), pair(0, height))),
        option("PlotRangePadding", Sym.NONE));
  }

  private static Expr option(String name, Expr value) {
    return Call.rule(Symbol.system(name), value);
  }
}
