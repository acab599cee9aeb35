package org.scheelite.graphics.figure;

import org.scheelite.graphics.scene.Bounds;

/// Finds the part of the plane that a figure shows.
final class Ranges {

  private Ranges() {}

  /// The given ends, or those of the shapes with some room.
  static Bounds find(Figure figure) {
    var look = figure.look();
    var data =
        look.x().fixed() && look.y().fixed() ? Bounds.EMPTY : Extent.ofShapes(figure.shapes());
    double[] x = ends(look.x(), data.left(), data.right());
    double[] y = ends(look.y(), data.low(), data.high());
    if (look.aspect() == Look.EQUAL_UNITS) {
      x = widened(x, 0.05 * (y[1] - y[0]));
      y = widened(y, 0.05 * (x[1] - x[0]));
    }
    x = widened(x, alone(x));
    y = widened(y, alone(y));
    return new Bounds(x[0], y[0], x[1], y[1]);
  }

  private static double[] ends(Range range, double dataMin, double dataMax) {
    double min = range.min() != null ? range.min() : dataMin;
    double max = range.max() != null ? range.max() : dataMax;
    if (range.min() == null && range.max() == null && !(min <= max)) {
      return new double[] {0, 1};
    }
    if (!(min <= max)) {
      max = range.max() != null ? max : min + 1;
      min = range.min() != null ? min : max - 1;
    }
    double room = range.padding() * (max - min) + range.room();
    return new double[] {
      range.min() != null ? min : min - room, range.max() != null ? max : max + room
    };
  }

  /// Gives a range without extent some; leaves others alone.
  private static double[] widened(double[] ends, double by) {
    double size = Math.max(Math.abs(ends[0]), Math.abs(ends[1]));
    if (ends[1] - ends[0] > 1e-13 * size || by <= 0) {
      return ends;
    }
    return new double[] {ends[0] - by, ends[1] + by};
  }

  /// Half the extent of a range around a single number.
  private static double alone(double[] ends) {
    return ends[0] == 0 ? 1 : Math.abs(ends[0]);
  }
}
