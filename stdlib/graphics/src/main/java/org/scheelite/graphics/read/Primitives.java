package org.scheelite.graphics.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.figure.Shape;
import org.scheelite.graphics.primitive.Graphics;

/// Reads primitives and directives into shapes.
///
/// Whatever cannot be read gives a message and is left out.
final class Primitives {

  private final Frame frame;
  private final Places places;
  private final List<Shape> shapes;

  Primitives(Frame frame) {
    this(frame, new Places(frame, null), new ArrayList<>());
  }

  private Primitives(Frame frame, Places places, List<Shape> shapes) {
    this.frame = frame;
    this.places = places;
    this.shapes = shapes;
  }

  /// The shapes of an expression drawn in a style.
  List<Shape> read(Expr expr, Style style) {
    add(expr, style);
    return shapes;
  }

  /// Adds what an expression draws; gives the style for what follows it in the same list.
  private Style add(Expr expr, Style style) {
    frame.poll();
    if (expr instanceof Normal list && list.is(Sym.LIST)) {
      list(list, 0, style);
      return style;
    }
    var directed = new Directives(frame).apply(expr, style);
    if (directed != null) {
      return directed;
    }
    if (expr instanceof Normal call && call.head() instanceof Symbol head && head.isSystem()) {
      draw(head.name(), call, style);
    } else if (!expr.equals(Sym.NULL)) {
      frame.message(Graphics.GPRIM, expr);
    }
    return style;
  }

  private void list(Normal list, int from, Style style) {
    var current = style;
    for (int i = from; i < list.size(); i++) {
      current = add(list.arg(i), current);
    }
  }

  private void draw(String head, Normal call, Style style) {
    boolean good =
        switch (head) {
          case "Point" -> point(call, style);
          case "Line" -> lines(call, style);
          case "Arrow" -> arrow(call, style);
          case "Polygon", "Triangle" -> polygon(call, style);
          case "Rectangle" -> put(Boxes.rectangle(call, places, style));
          case "Disk" -> put(Boxes.disk(call, places, style));
          case "Circle" -> put(Boxes.circle(call, places, style));
          case "Text" -> put(Boxes.text(call, places, style));
          case "Inset" -> put(Boxes.inset(call, places, style));
          case "Raster" -> put(Rasters.raster(call, places));
          case "GraphicsComplex" -> complex(call, style);
          case "Style" -> style(call, style);
          case "GraphicsGroup", "Tooltip", "Annotation", "Button", "EventHandler", "Mouseover" -> {
            if (call.size() > 0) {
              add(call.arg(0), style);
            }
            yield true;
          }
          default -> {
            frame.message(Graphics.GPRIM, call);
            yield true;
          }
        };
    if (!good) {
      frame.message(Graphics.GCOORD, call, call.head());
    }
  }

  private boolean put(@Nullable List<Shape> drawn) {
    if (drawn == null) {
      return false;
    }
    shapes.addAll(drawn);
    return true;
  }

  /// Notes shapes at spots that may be parts of the plot.
  static List<Shape> at(Places.Spots spots, Shape shape) {
    return List.of(spots.scaled() ? new Shape.Scaled(List.of(shape)) : shape);
  }

  private boolean point(Normal call, Style style) {
    if (call.size() != 1) {
      return false;
    }
    Expr given = call.arg(0);
    var spots = places.single(given) ? places.point(given) : places.points(given);
    return spots != null
        && put(at(spots, new Shape.Points(spots.xy(), style.point(), style.colour())));
  }

  private boolean lines(Normal call, Style style) {
    var lines = call.size() == 1 ? paths(call.arg(0)) : null;
    if (lines == null) {
      return false;
    }
    var inside = new ArrayList<double[]>();
    for (var line : lines) {
      if (line.scaled()) {
        put(at(line, new Shape.Polyline(List.of(line.xy()), style.stroke())));
      } else {
        inside.add(line.xy());
      }
    }
    return inside.isEmpty() || put(List.of(new Shape.Polyline(inside, style.stroke())));
  }

  /// One list of points or several of them; null for anything else.
  private @Nullable List<Places.Spots> paths(Expr given) {
    var one = places.points(given);
    if (one != null) {
      return List.of(one);
    }
    if (!(given instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    var many = new ArrayList<Places.Spots>();
    for (int i = 0; i < list.size(); i++) {
      var path = places.points(list.arg(i));
      if (path == null) {
        return null;
      }
      many.add(path);
    }
    return many;
  }

  private boolean arrow(Normal call, Style style) {
    var lines = call.size() == 1 || call.size() == 2 ? paths(target(call.arg(0))) : null;
    if (lines == null) {
      return false;
    }
    for (var line : lines) {
      put(at(line, new Shape.Arrow(line.xy(), style.head(), style.stroke())));
    }
    return true;
  }

  private static Expr target(Expr given) {
    return given instanceof Normal line && line.is(Symbol.system("Line"), 1) ? line.arg(0) : given;
  }

  /// `Polygon[outer -> holes]` has holes; several lists of corners are several polygons.
  private boolean polygon(Normal call, Style style) {
    if (call.size() == 0 && call.is(Symbol.system("Triangle"))) {
      double[] corners = {0, 0, 1, 0, 0, 1};
      return put(List.of(new Shape.Polygon(List.of(corners), style.fill(), style.edge())));
    }
    if (call.size() != 1) {
      return false;
    }
    if (call.arg(0) instanceof Normal rule && rule.is(Sym.RULE, 2)) {
      var outer = paths(rule.arg(0));
      var holes = paths(rule.arg(1));
      if (outer == null || holes == null) {
        return false;
      }
      var rings = new ArrayList<double[]>();
      outer.forEach(ring -> rings.add(ring.xy()));
      holes.forEach(ring -> rings.add(ring.xy()));
      return put(List.of(new Shape.Polygon(rings, style.fill(), style.edge())));
    }
    var rings = paths(call.arg(0));
    if (rings == null) {
      return false;
    }
    for (var ring : rings) {
      put(at(ring, new Shape.Polygon(List.of(ring.xy()), style.fill(), style.edge())));
    }
    return true;
  }

  private boolean complex(Normal call, Style style) {
    var vertices = call.size() >= 2 ? places.points(call.arg(0)) : null;
    if (vertices == null) {
      return false;
    }
    var inner = new Primitives(frame, new Places(frame, vertices.xy()), shapes);
    inner.add(call.arg(1), style);
    return true;
  }

  private boolean style(Normal call, Style style) {
    if (call.size() == 0) {
      return true;
    }
    var directed = new Directives(frame).all(call, 1, style);
    if (directed == null) {
      frame.message(Graphics.GPRIM, Call.list(call.args().subList(1, call.size())));
    }
    add(Call.list(call.arg(0)), directed == null ? style : directed);
    return true;
  }
}
