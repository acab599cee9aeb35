package org.scheelite.graphics.scene;

/// Which point of a line of text stands at its position.
public enum Anchor {
  /// The left end.
  START,
  /// The middle.
  MIDDLE,
  /// The right end.
  END
}
