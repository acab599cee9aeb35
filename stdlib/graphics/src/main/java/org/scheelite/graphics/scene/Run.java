package org.scheelite.graphics.scene;

import java.util.List;

/// A piece of text in one size on one height.
///
/// @param text its characters
/// @param scale its size as a part of the size of the whole text
/// @param rise how far it stands above the base line, as a part of the size of the whole text
/// @param italic whether it is slanted
public record Run(String text, double scale, double rise, boolean italic) {

  /// Plain text as a list of one run.
  public static List<Run> plain(String text) {
    return List.of(new Run(text, 1, 0, false));
  }

  /// A raised exponent.
  public static Run superscript(String text) {
    return new Run(text, 0.72, 0.38, false);
  }

  /// A lowered index.
  public static Run subscript(String text) {
    return new Run(text, 0.72, -0.2, false);
  }
}
