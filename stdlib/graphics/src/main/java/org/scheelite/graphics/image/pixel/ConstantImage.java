package org.scheelite.graphics.image.pixel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.read.Colours;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// An image of one colour.
///
/// `ConstantImage[value, {w, h}]` takes a number, a list of channel values or a colour;
/// `ConstantImage[value, w]` is a square, `ConstantImage[value]` one of 150 pixels.
///
/// ```wl
/// In:  ImageData[ConstantImage[0.5, {3, 2}]]
/// Out: {{0.5, 0.5, 0.5}, {0.5, 0.5, 0.5}}
/// In:  ImageData[ConstantImage[Red, 1]]
/// Out: {{{1., 0., 0.}}}
/// In:  ConstantImage[x, 2]
/// Msg: ConstantImage::imgcol: x is no number, list of channel values or color.
/// Out: ConstantImage[x, 2]
/// ```
@Builtin(seeAlso = {"RandomImage", "Image"})
final class ConstantImage {
  private static final Packed USUAL = Packed.of(150L, 150L);

  /// The colour is none.
  static final Message IMGCOL =
      Message.of("ConstantImage::imgcol", "`1` is no number, list of channel values or color.");

  /// The size is none.
  static final Message IMGRSZ =
      Message.of("ConstantImage::imgrsz", "`1` is not a positive number of pixels, or a pair.");

  private ConstantImage() {}

  @Form
  static @Nullable Expr image(Expr value, Frame frame) {
    return image(value, USUAL, frame);
  }

  @Form
  static @Nullable Expr image(Expr value, Expr size, Frame frame) {
    int[] sides = sides(size);
    if (sides == null) {
      return frame.decline(IMGRSZ, size);
    }
    Colour colour = Colours.read(value, frame);
    double number = Numbers.real(value, frame);
    double[] channels =
        colour != null
            ? new double[] {colour.red(), colour.green(), colour.blue()}
            : Double.isNaN(number) ? Numbers.vector(value, frame) : new double[] {number};
    if (channels == null || channels.length == 0) {
      return frame.decline(IMGCOL, value);
    }
    var values = new double[sides[0] * sides[1] * channels.length];
    Arrays.setAll(values, i -> channels[i % channels.length]);
    ColourSpace space = colour == null ? ColourSpace.AUTOMATIC : ColourSpace.RGB;
    return Pixels.of(sides[0], sides[1], channels.length, PixelType.REAL32, values, space);
  }

  /// The width and height of a size given as a number or a pair; null for anything else.
  static int @Nullable [] sides(Expr size) {
    Integer one = Sizes.whole(size);
    int[] sides = one != null ? new int[] {one, one} : Sizes.wholes(size);
    return sides != null
            && sides.length == 2
            && sides[0] > 0
            && sides[1] > 0
            && (long) sides[0] * sides[1] < Integer.MAX_VALUE / 8
        ? sides
        : null;
  }
}
