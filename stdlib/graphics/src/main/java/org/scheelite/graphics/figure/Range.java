package org.scheelite.graphics.figure;

import org.jspecify.annotations.Nullable;

/// The part of one axis that a plot shows; an end left open is that of the data.
///
/// @param min lower end
/// @param max upper end
/// @param padding what is added to open ends, as a part of the extent
public record Range(@Nullable Double min, @Nullable Double max, double padding) {

  /// All data with a little room.
  public static final Range ALL = new Range(null, null, 0.025);

  /// Just this part.
  public static Range of(double min, double max) {
    return new Range(min, max, 0);
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
