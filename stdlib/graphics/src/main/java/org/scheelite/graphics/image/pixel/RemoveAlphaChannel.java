package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Borders;
import org.scheelite.graphics.image.argument.Images;

/// An image without opacity.
///
/// `RemoveAlphaChannel[image]` drops it, `RemoveAlphaChannel[image, colour]` lays the image on a
/// colour.
///
/// ```wl
/// In:  i = Image[{{{1, 0, 0, 0.5}}}, ColorSpace -> "RGB"];
/// In:  ImageData /@ {RemoveAlphaChannel[i], RemoveAlphaChannel[i, White]}
/// Out: {{{{1., 0., 0.}}}, {{{1., 0.5, 0.5}}}}
/// ```
@Builtin(seeAlso = {"Image", "ColorSeparate"})
final class RemoveAlphaChannel {
  private RemoveAlphaChannel() {}

  @Form
  static @Nullable Expr remove(Expr given, Frame frame) {
    return Images.each(given, "RemoveAlphaChannel", frame, image -> on(image, null));
  }

  @Form
  static @Nullable Expr remove(Expr given, Expr background, Frame frame) {
    return Images.each(
        given,
        "RemoveAlphaChannel",
        frame,
        image -> {
          double[] colour = Borders.colour(background, image, frame);
          return colour == null ? null : on(image, colour);
        });
  }

  private static Pixels on(Pixels image, double @Nullable [] colour) {
    if (!image.alpha()) {
      return image;
    }
    int step = image.channels();
    int size = image.width() * image.height();
    var values = new double[size * (step - 1)];
    for (int i = 0; i < values.length; i++) {
      int pixel = i / (step - 1);
      int channel = i % (step - 1);
      double value = image.value(pixel * step + channel);
      double opacity = image.value(pixel * step + step - 1);
      values[i] =
          colour == null
              ? value
              : value * opacity + (1 - opacity) * colour[Math.min(channel, colour.length - 1)];
    }
    return image.like(image.width(), image.height(), step - 1, values);
  }
}
