package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.PixelArray;
import org.scheelite.message.Message;

/// An image of random pixels.
///
/// `RandomImage[]` has 150 by 150 values between 0 and 1; `RandomImage[max, size]` and
/// `RandomImage[{min, max}, size]` take other bounds, `RandomImage[distribution, size]` draws from
/// a distribution. `ColorSpace -> "RGB"` makes it coloured.
///
/// ```wl
/// In:  ImageDimensions[RandomImage[]]
/// Out: {150, 150}
/// In:  Max[ImageData[RandomImage[0.5, {10, 20}]]] < 0.5
/// Out: True
/// In:  ImageChannels[RandomImage[1, 5, ColorSpace -> "RGB"]]
/// Out: 3
/// ```
@Builtin(seeAlso = {"ConstantImage", "RandomReal"})
final class RandomImage {
  private static final Packed USUAL = Packed.of(150L, 150L);

  /// What the channels mean.
  static final Option<ColourSpace> COLOR_SPACE =
      Option.symbol(
          "ColorSpace",
          Sym.AUTOMATIC,
          "Automatic or a name such as \"RGB\"",
          (value, _) ->
              value.equals(Sym.AUTOMATIC)
                  ? ColourSpace.AUTOMATIC
                  : value instanceof Str(String name) ? ColourSpace.named(name) : null);

  /// The size is none.
  static final Message IMGRSZ =
      Message.of("RandomImage::imgrsz", "`1` is not a positive number of pixels, or a pair.");

  private RandomImage() {}

  @Form
  static @Nullable Expr image(Options options, Frame frame) {
    return image(Int.ONE, USUAL, options, frame);
  }

  @Form
  static @Nullable Expr image(Expr range, Options options, Frame frame) {
    return image(range, USUAL, options, frame);
  }

  @Form
  static @Nullable Expr image(Expr range, Expr size, Options options, Frame frame) {
    int[] sides = ConstantImage.sides(size);
    if (sides == null) {
      return frame.decline(IMGRSZ, size);
    }
    ColourSpace space = options.get(COLOR_SPACE);
    int channels = Math.max(1, space.channels());
    boolean bounds = range instanceof org.scheelite.expr.Num || Lists.isList(range);
    Expr drawn =
        frame.call(
            Symbol.system(bounds ? "RandomReal" : "RandomVariate"),
            range,
            Int.of((long) sides[0] * sides[1] * channels));
    PixelArray array = PixelArray.read(drawn, frame);
    return array == null
        ? null
        : Pixels.of(sides[0], sides[1], channels, PixelType.REAL32, array.values(), space);
  }
}
