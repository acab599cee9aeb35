package org.scheelite.graphics.scene;

import org.scheelite.graphics.colour.Colour;

/// How text looks.
///
/// @param size height of the letters in points
/// @param colour their colour
/// @param bold whether they are heavy
/// @param italic whether they are slanted
/// @param family a family of fonts as CSS names it, such as `sans-serif`
public record Typeface(double size, Colour colour, boolean bold, boolean italic, String family) {

  /// The text of pictures when nothing else is said.
  public static final Typeface DEFAULT = new Typeface(10, Colour.BLACK, false, false, "sans-serif");

  /// The same in another colour.
  public Typeface withColour(Colour other) {
    return new Typeface(size, other, bold, italic, family);
  }

  /// The same in another size.
  public Typeface withSize(double other) {
    return new Typeface(other, colour, bold, italic, family);
  }
}
