package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.PixelArithmetic;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.read.Colours;

/// The negative of an image, or of a colour.
///
/// ```wl
/// In:  ImageData[ColorNegate[Image[{{0, 0.25, 1}}]]]
/// Out: {{1., 0.75, 0.}}
/// In:  ColorNegate[RGBColor[1, 0, 0.25]]
/// Out: RGBColor[0., 1., 0.75]
/// ```
@Builtin(seeAlso = {"ImageAdjust", "ColorConvert"})
final class ColorNegate {
  private ColorNegate() {}

  @Form
  static @Nullable Expr negative(Expr given, Frame frame) {
    Colour colour = Colours.read(given, frame);
    if (colour != null) {
      Colour other =
          new Colour(1 - colour.red(), 1 - colour.green(), 1 - colour.blue(), colour.opacity());
      boolean grey = other.red() == other.green() && other.green() == other.blue();
      return grey ? Colours.writeGray(other) : Colours.write(other);
    }
    return Images.each(given, "ColorNegate", frame, ColorNegate::negative);
  }

  private static Pixels negative(Pixels image) {
    ColourSpace space = image.shownSpace();
    return switch (space) {
      case GRAYSCALE, RGB, CMYK, AUTOMATIC -> PixelArithmetic.each(image, x -> 1 - x);
      default ->
          Conversion.to(
              PixelArithmetic.each(Conversion.to(image, ColourSpace.RGB), x -> 1 - x), space);
    };
  }
}
