package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.graphics.image.PixelArithmetic;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// An image with other contrast and brightness.
///
/// `ImageAdjust[image]` spreads the values over the range from 0 to 1. `ImageAdjust[image, c]` adds
/// contrast, `{c, b}` brightness as well, `{c, b, g}` takes the power `g` at last; 0, 0 and 1
/// change nothing. `ImageAdjust[image, {c, b, g}, {min, max}]` first takes `min` for 0 and `max`
/// for 1, a further pair is the range of the result.
///
/// ```wl
/// In:  ImageData[ImageAdjust[Image[{{0.25, 0.5, 0.75}}]]]
/// Out: {{0., 0.5, 1.}}
/// In:  ImageData[ImageAdjust[Image[{{0.25, 0.5}}], {0, 0, 2}]]
/// Out: {{0.0625, 0.25}}
/// In:  ImageData[ImageAdjust[Image[{{0.25, 0.5}}], {0, 0, 1}, {0, 0.5}]]
/// Out: {{0.5, 1.}}
/// In:  Head[ImageAdjust[Image[{{0.25}}], "x"]]
/// Msg: ImageAdjust::imgadj: x is no contrast, or list of contrast, brightness and gamma.
/// Out: ImageAdjust
/// ```
@Builtin(seeAlso = {"ImageApply", "ColorNegate"})
final class ImageAdjust {
  /// The correction is none.
  static final Message IMGADJ =
      Message.of(
          "ImageAdjust::imgadj", "`1` is no contrast, or list of contrast, brightness and gamma.");

  private static final Expr UNIT = Packed.of(0L, 1L);

  private ImageAdjust() {}

  @Form
  static @Nullable Expr adjust(Expr given, Frame frame) {
    return Images.each(given, "ImageAdjust", frame, ImageAdjust::spread);
  }

  @Form
  static @Nullable Expr adjust(Expr given, Expr correction, Frame frame) {
    return adjust(given, correction, UNIT, UNIT, frame);
  }

  @Form
  static @Nullable Expr adjust(Expr given, Expr correction, Expr from, Frame frame) {
    return adjust(given, correction, from, UNIT, frame);
  }

  @Form
  static @Nullable Expr adjust(Expr given, Expr correction, Expr from, Expr to, Frame frame) {
    double one = Numbers.real(correction, frame);
    double[] parts = Double.isNaN(one) ? Numbers.vector(correction, frame) : new double[] {one};
    double[] in = Numbers.vector(from, frame);
    double[] out = Numbers.vector(to, frame);
    if (parts == null
        || parts.length > 3
        || in == null
        || out == null
        || in.length != 2
        || out.length != 2
        || in[0] == in[1]) {
      return frame.decline(IMGADJ, correction);
    }
    double contrast = parts.length > 0 ? parts[0] : 0;
    double brightness = parts.length > 1 ? parts[1] : 0;
    double gamma = parts.length > 2 ? parts[2] : 1;
    return Images.each(
        given,
        "ImageAdjust",
        frame,
        image ->
            PixelArithmetic.each(
                image,
                x -> {
                  double unit = clip((x - in[0]) / (in[1] - in[0]));
                  double steep = clip((unit - 0.5) * (1 + contrast) + 0.5);
                  double bright = clip(steep * (1 + brightness));
                  return out[0] + (out[1] - out[0]) * Math.pow(bright, gamma);
                }));
  }

  private static double clip(double x) {
    return Math.clamp(x, 0.0, 1.0);
  }

  private static Pixels spread(Pixels image) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    int total = image.width() * image.height() * image.channels();
    for (int i = 0; i < total; i++) {
      if (i % image.channels() < image.colours()) {
        min = Math.min(min, image.value(i));
        max = Math.max(max, image.value(i));
      }
    }
    double low = min;
    double range = max - min;
    return range > 0
        ? PixelArithmetic.each(image, x -> (x - low) / range)
        : PixelArithmetic.each(image, ImageAdjust::clip);
  }
}
