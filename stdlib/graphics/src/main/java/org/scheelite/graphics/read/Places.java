package org.scheelite.graphics.read;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Reads points of the plane.
///
/// @param frame for the values of exact numbers
/// @param vertices the points that whole numbers stand for inside a `GraphicsComplex`
record Places(Frame frame, double @Nullable [] vertices) {

  private static final Symbol OFFSET = Symbol.system("Offset");

  /// Points `x0, y0, x1, y1, ...` and whether they are parts of the plot.
  record Spots(double[] xy, boolean scaled) {}

  /// One point, or null.
  @Nullable Spots point(Expr expr) {
    if (expr instanceof Normal call && call.is(Sym.SCALED, 1)) {
      var inner = point(call.arg(0));
      return inner == null ? null : new Spots(inner.xy(), true);
    }
    if (expr instanceof Normal call && call.is(OFFSET, 2)) {
      return point(call.arg(1));
    }
    double[] xy = new double[2];
    return fill(expr, xy, 0) ? new Spots(xy, false) : null;
  }

  /// Whether this looks like one point rather than like a list of them.
  boolean single(Expr expr) {
    if (expr instanceof Packed packed) {
      return packed.rank() == 1 && vertices == null;
    }
    return switch (expr) {
      case Int _ -> vertices != null;
      case Normal call when call.is(Sym.LIST) ->
          vertices == null && call.size() == 2 && !compound(call.arg(0));
      case Normal _ -> true;
      default -> false;
    };
  }

  private static boolean compound(Expr expr) {
    return Lists.isList(expr)
        || expr instanceof Normal call && (call.is(Sym.SCALED) || call.is(OFFSET));
  }

  /// A list of points, or null; packed ones are copied as they are.
  @Nullable Spots points(Expr expr) {
    if (vertices == null && expr instanceof Packed packed) {
      return packed.rank() == 2 && packed.dim(1) == 2 ? new Spots(packed.toReals(), false) : null;
    }
    if (expr instanceof NumArray array) {
      return fromArray(array);
    }
    if (!(expr instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    double[] xy = new double[2 * list.size()];
    boolean scaled = list.size() > 0;
    for (int i = 0; i < list.size(); i++) {
      Expr element = list.arg(i);
      if (fill(element, xy, 2 * i)) {
        scaled = false;
        continue;
      }
      var spots = compound(element) && !Lists.isList(element) ? point(element) : null;
      if (spots == null) {
        return null;
      }
      scaled &= spots.scaled();
      xy[2 * i] = spots.xy()[0];
      xy[2 * i + 1] = spots.xy()[1];
    }
    return new Spots(xy, scaled);
  }

  private static @Nullable Spots fromArray(NumArray array) {
    if (array.rank() != 2 || array.dims()[1] != 2) {
      return null;
    }
    double[] xy = new double[array.total()];
    for (int i = 0; i < xy.length; i++) {
      xy[i] = array.real(i);
    }
    return new Spots(xy, false);
  }

  private boolean fill(Expr expr, double[] xy, int at) {
    if (vertices != null) {
      return vertex(expr, vertices, xy, at);
    }
    if (expr instanceof Packed pair) {
      if (pair.rank() != 1 || pair.size() != 2) {
        return false;
      }
      xy[at] = pair.real(0);
      xy[at + 1] = pair.real(1);
      return true;
    }
    if (!(expr instanceof Normal pair) || !pair.is(Sym.LIST, 2)) {
      return false;
    }
    xy[at] = Numbers.real(pair.arg(0), frame);
    xy[at + 1] = Numbers.real(pair.arg(1), frame);
    return !Double.isNaN(xy[at]) && !Double.isNaN(xy[at + 1]);
  }

  private static boolean vertex(Expr expr, double[] vertices, double[] xy, int at) {
    if (!(expr instanceof Int(long index)) || index < 1 || 2 * index > vertices.length) {
      return false;
    }
    xy[at] = vertices[2 * (int) index - 2];
    xy[at + 1] = vertices[2 * (int) index - 1];
    return true;
  }
}
