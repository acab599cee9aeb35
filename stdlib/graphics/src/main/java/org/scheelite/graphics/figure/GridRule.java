package org.scheelite.graphics.figure;

/// Which lines cross a plot in one direction.
public sealed interface GridRule {

  /// No lines.
  record None() implements GridRule {}

  /// A line at every long tick.
  record Automatic() implements GridRule {}

  /// Just these lines.
  ///
  /// @param positions where they stand
  record At(double[] positions) implements GridRule {}
}
