package org.scheelite.graphics.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.scene.Run;

/// What stands to the right of a plot to explain it.
public sealed interface Legend {

  /// A list of samples with names.
  ///
  /// @param entries from top to bottom
  record Samples(List<Entry> entries) implements Legend {}

  /// A bar of colours with numbers.
  ///
  /// @param colours from bottom to top
  /// @param min the number at the bottom
  /// @param max the number at the top
  record Bar(List<Colour> colours, double min, double max) implements Legend {}

  /// One sample.
  ///
  /// @param stroke the line of it, or none
  /// @param fill the dot or area of it, or none
  /// @param square whether it is an area rather than a dot
  /// @param name what it says
  record Entry(@Nullable Stroke stroke, @Nullable Colour fill, boolean square, List<Run> name) {}
}
