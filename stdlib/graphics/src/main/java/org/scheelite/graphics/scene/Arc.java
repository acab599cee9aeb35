package org.scheelite.graphics.scene;

/// A part of an ellipse, by angles in radians, anticlockwise from the direction to the right.
///
/// @param start where it begins
/// @param end where it ends, above `start`
/// @param sector whether straight lines join its ends to the centre
public record Arc(double start, double end, boolean sector) {

  /// The whole ellipse.
  public static final Arc FULL = new Arc(0, 2 * Math.PI, false);

  /// Whether it goes all the way round.
  public boolean full() {
    return end - start >= 2 * Math.PI - 1e-12;
  }
}
