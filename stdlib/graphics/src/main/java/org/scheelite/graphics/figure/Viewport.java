package org.scheelite.graphics.figure;

import org.scheelite.graphics.scene.Bounds;

/// The map from the user's coordinates to points in the picture.
///
/// @param plot the part of the plane that is shown
/// @param place where it lies in the picture; its `low` is the upper edge, since y goes downwards
record Viewport(Bounds plot, Bounds place) {

  double x(double x) {
    return place.left() + (x - plot.left()) / plot.width() * place.width();
  }

  double y(double y) {
    return place.high() - (y - plot.low()) / plot.height() * place.height();
  }

  double scaleX() {
    return place.width() / plot.width();
  }

  double scaleY() {
    return place.height() / plot.height();
  }

  double[] map(double[] xy) {
    double sx = scaleX();
    double sy = scaleY();
    double[] result = new double[xy.length];
    for (int i = 0; i + 1 < xy.length; i += 2) {
      result[i] = place.left() + (xy[i] - plot.left()) * sx;
      result[i + 1] = place.high() - (xy[i + 1] - plot.low()) * sy;
    }
    return result;
  }

  Bounds map(Bounds box) {
    return Bounds.of(x(box.left()), y(box.low()), x(box.right()), y(box.high()));
  }

  /// The same place, with coordinates from 0 to 1.
  Viewport unit() {
    return new Viewport(new Bounds(0, 0, 1, 1), place);
  }
}
