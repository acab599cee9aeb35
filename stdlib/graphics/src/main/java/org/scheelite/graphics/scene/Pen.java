package org.scheelite.graphics.scene;

import java.util.List;
import org.scheelite.graphics.colour.Colour;

/// How a line is drawn.
///
/// @param colour its colour
/// @param width its thickness in points
/// @param dashes lengths in points of strokes and gaps in turn; none for a solid line
public record Pen(Colour colour, double width, List<Double> dashes) {

  /// Keeps its own copy of the dashes.
  public Pen {
    dashes = List.copyOf(dashes);
  }

  /// A solid line.
  public static Pen solid(Colour colour, double width) {
    return new Pen(colour, width, List.of());
  }
}
