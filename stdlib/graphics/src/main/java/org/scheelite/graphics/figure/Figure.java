package org.scheelite.graphics.figure;

import java.util.List;

/// A picture as its author describes it: shapes in the author's coordinates and how to show them.
///
/// @param prolog shapes behind everything else, ignored when the range is found
/// @param shapes the picture itself
/// @param epilog shapes in front of everything else, ignored when the range is found
/// @param look ranges, size, frame, axes, labels
public record Figure(List<Shape> prolog, List<Shape> shapes, List<Shape> epilog, Look look) {

  /// Keeps its own copies.
  public Figure {
    prolog = List.copyOf(prolog);
    shapes = List.copyOf(shapes);
    epilog = List.copyOf(epilog);
  }

  /// A figure without prolog and epilog.
  public static Figure of(List<Shape> shapes, Look look) {
    return new Figure(List.of(), shapes, List.of(), look);
  }
}
