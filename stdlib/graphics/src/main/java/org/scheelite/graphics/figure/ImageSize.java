package org.scheelite.graphics.figure;

import org.jspecify.annotations.Nullable;

/// The size of a whole picture in points; what is left open follows from the rest.
///
/// @param width its width
/// @param height its height
public record ImageSize(@Nullable Double width, @Nullable Double height) {

  /// 360 points wide.
  public static final ImageSize AUTOMATIC = new ImageSize(null, null);

  /// The width when nothing is said.
  static final double USUAL_WIDTH = 360;

  /// The height that is not exceeded when nothing is said.
  static final double USUAL_HEIGHT = 450;
}
