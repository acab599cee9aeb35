package org.scheelite.graphics.scene;

import java.util.List;
import org.scheelite.graphics.colour.Colour;

/// A finished picture, the one thing that all renderers take.
///
/// @param width in points
/// @param height in points
/// @param background colour behind everything, perhaps transparent
/// @param marks what is drawn, from back to front
public record Scene(double width, double height, Colour background, List<Mark> marks) {

  /// Keeps its own copy of the marks.
  public Scene {
    marks = List.copyOf(marks);
  }
}
