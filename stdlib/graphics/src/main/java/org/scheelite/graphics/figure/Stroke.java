package org.scheelite.graphics.figure;

import java.util.List;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Pen;

/// How a user wants lines drawn.
///
/// @param colour their colour
/// @param thickness their width
/// @param dashes strokes and gaps in turn; none for solid lines
public record Stroke(Colour colour, Length thickness, List<Length> dashes) {

  /// Keeps its own copy of the dashes.
  public Stroke {
    dashes = List.copyOf(dashes);
  }

  /// A solid line of so many points.
  public static Stroke solid(Colour colour, double points) {
    return new Stroke(colour, Length.points(points), List.of());
  }

  /// The pen for a plot of the given width.
  Pen pen(double plotWidth) {
    return new Pen(
        colour, thickness.in(plotWidth), dashes.stream().map(dash -> dash.in(plotWidth)).toList());
  }
}
