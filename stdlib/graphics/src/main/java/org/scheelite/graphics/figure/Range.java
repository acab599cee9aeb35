package org.scheelite.graphics.figure;

import org.jspecify.annotations.Nullable;

/// The part of one axis that a plot shows; an end left open is that of the data.
///
/// @param min lower end
/// @param max upper end
/// @param padding what is added to open ends, as a part of the extent
/// @param room what is added to open ends besides, in the user's units
public record Range(@Nullable Double min, @Nullable Double max, double padding, double room) {

  /// The padding when nothing is said.
  public static final double USUAL_PADDING = 0.025;

  /// All data with a little room.
  public static final Range ALL = new Range(null, null, USUAL_PADDING, 0);

  /// Just this part.
  public static Range of(double min, double max) {
    return new Range(min, max, 0, 0);
  }

  /// Whether neither end is given.
  boolean open() {
    return min == null && max == null;
  }

  /// Whether both ends are given.
  boolean fixed() {
    return min != null && max != null;
  }
}
