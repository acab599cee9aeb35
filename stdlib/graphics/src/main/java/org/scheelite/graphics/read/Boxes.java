package org.scheelite.graphics.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.figure.Shape;
import org.scheelite.graphics.figure.Stroke;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.scene.Arc;
import org.scheelite.graphics.scene.Bounds;

/// Reads primitives that stand at one place: rectangles, disks, circles, text and insets.
final class Boxes {

  private static final double[] ORIGIN = {0, 0};

  /// Width of an inset picture as a part of the plot when nothing is said.
  private static final double INSET = 0.35;

  private Boxes() {}

  static @Nullable List<Shape> rectangle(Normal call, Places places, Style style) {
    int n = call.size();
    if (n > 0 && call.arg(n - 1) instanceof Normal rule && rule.is(Sym.RULE)) {
      n--;
    }
    var low = n > 0 ? places.point(call.arg(0)) : new Places.Spots(ORIGIN, false);
    if (low == null || n > 2) {
      return null;
    }
    double[] a = low.xy();
    var high =
        n > 1
            ? places.point(call.arg(1))
            : new Places.Spots(new double[] {a[0] + 1, a[1] + 1}, low.scaled());
    if (high == null || high.scaled() != low.scaled()) {
      return null;
    }
    double[] b = high.xy();
    return Primitives.at(
        low, new Shape.Box(new Bounds(a[0], a[1], b[0], b[1]), style.fill(), style.edge()));
  }

  static @Nullable List<Shape> disk(Normal call, Places places, Style style) {
    return ovals(call, places, style.fill(), style.edge(), true);
  }

  static @Nullable List<Shape> circle(Normal call, Places places, Style style) {
    return ovals(call, places, null, style.stroke(), false);
  }

  /// `Disk[centre, radius, {from, to}]` and its shorter forms; also many centres at once.
  private static @Nullable List<Shape> ovals(
      Normal call, Places places, @Nullable Colour fill, @Nullable Stroke edge, boolean sector) {
    if (call.size() > 3) {
      return null;
    }
    var centres = new Places.Spots(ORIGIN, false);
    if (call.size() > 0) {
      Expr given = call.arg(0);
      centres = places.single(given) ? places.point(given) : places.points(given);
    }
    double[] radius = call.size() > 1 ? radii(call.arg(1), places) : new double[] {1, 1};
    double[] angles =
        call.size() > 2
            ? Numbers.vector(call.arg(2), places.frame())
            : new double[] {0, 2 * Math.PI};
    if (centres == null || radius == null || angles == null || angles.length != 2) {
      return null;
    }
    var arc = new Arc(Math.min(angles[0], angles[1]), Math.max(angles[0], angles[1]), sector);
    var shapes = new ArrayList<Shape>();
    for (int i = 0; i < centres.xy().length; i += 2) {
      var oval =
          new Shape.Oval(
              centres.xy()[i], centres.xy()[i + 1], radius[0], radius[1], arc, fill, edge);
      shapes.addAll(Primitives.at(centres, oval));
    }
    return shapes;
  }

  private static double @Nullable [] radii(Expr given, Places places) {
    double both = Numbers.real(given, places.frame());
    if (!Double.isNaN(both)) {
      return new double[] {both, both};
    }
    double[] two = Numbers.vector(given, places.frame());
    return two != null && two.length == 2 ? two : null;
  }

  /// `Text[expr, place, offset, direction]`.
  static @Nullable List<Shape> text(Normal call, Places places, Style style) {
    if (call.size() < 1 || call.size() > 4) {
      return null;
    }
    var place = place(call, places);
    double[] offset = call.size() > 2 ? Numbers.vector(call.arg(2), places.frame()) : ORIGIN;
    double[] direction =
        call.size() > 3 ? Numbers.vector(call.arg(3), places.frame()) : new double[] {1, 0};
    if (place == null || offset == null || offset.length != 2) {
      return null;
    }
    double turn =
        direction != null && direction.length == 2 ? Math.atan2(direction[1], direction[0]) : 0;
    var letters = new Letters(places.frame()).read(call.arg(0), style);
    var shape =
        new Shape.Label(
            letters.lines(),
            place.xy()[0],
            place.xy()[1],
            offset[0],
            offset[1],
            turn,
            letters.style().lettering());
    return Primitives.at(place, shape);
  }

  private static Places.@Nullable Spots place(Normal call, Places places) {
    return call.size() > 1 && !call.arg(1).equals(Sym.AUTOMATIC)
        ? places.point(call.arg(1))
        : new Places.Spots(new double[] {0.5, 0.5}, true);
  }

  /// `Inset[picture, place, opposite, size]`; what is no picture is text.
  static @Nullable List<Shape> inset(Normal call, Places places, Style style) {
    if (call.size() < 1 || call.size() > 5) {
      return null;
    }
    var place = place(call, places);
    if (place == null) {
      return null;
    }
    Expr inner = call.arg(0);
    boolean picture =
        inner instanceof Pixels
            || inner instanceof Normal normal
                && (normal.is(Sym.GRAPHICS) || normal.is(Symbol.system("Legended")));
    if (!picture) {
      return text(call.size() > 2 ? shortened(call) : call, places, style);
    }
    double part = call.size() > 3 ? part(call.arg(3), places) : INSET;
    var figure = GraphicsReader.figure(inner, places.frame());
    return figure == null
        ? List.of()
        : Primitives.at(place, new Shape.Inset(figure, place.xy()[0], place.xy()[1], part));
  }

  private static Normal shortened(Normal call) {
    return Call.of(call.head(), call.arg(0), call.arg(1));
  }

  private static double part(Expr size, Places places) {
    Expr given = size;
    if (given instanceof Normal scaled && scaled.is(Sym.SCALED, 1)) {
      given = scaled.arg(0);
    }
    if (given instanceof Normal pair && pair.is(Sym.LIST) && pair.size() > 0) {
      given = pair.arg(0);
    }
    double value = Numbers.real(given, places.frame());
    return value > 0 && value <= 1 ? value : INSET;
  }
}
