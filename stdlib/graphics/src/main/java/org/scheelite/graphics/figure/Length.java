package org.scheelite.graphics.figure;

/// A size that is either fixed or grows with the picture.
///
/// @param value the size
/// @param relative whether it is a part of the width of the plot rather than a number of points
public record Length(double value, boolean relative) {

  /// So many printer's points.
  public static Length points(double value) {
    return new Length(value, false);
  }

  /// That part of the width of the plot.
  public static Length part(double value) {
    return new Length(value, true);
  }

  /// The size in points in a plot of the given width.
  public double in(double plotWidth) {
    return Math.max(0, relative ? value * plotWidth : value);
  }
}
