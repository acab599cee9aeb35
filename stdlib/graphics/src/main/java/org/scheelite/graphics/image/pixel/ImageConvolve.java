package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.image.Smoothing;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.image.argument.PixelArray;
import org.scheelite.message.Message;

/// The convolution of an image with a matrix of weights; beyond the border the last pixels count
/// again.
///
/// ```wl
/// In:  ImageData[ImageConvolve[Image[{{0, 0, 1, 0, 0}}], {{0.5, 0.25, 0.125}}]]
/// Out: {{0., 0.5, 0.25, 0.125, 0.}}
/// In:  Head[ImageConvolve[Image[{{0, 1}}], {}]]
/// Msg: ImageConvolve::arg2: {} is no matrix of numbers.
/// Out: ImageConvolve
/// ```
@Builtin(seeAlso = {"GaussianFilter", "ListConvolve"})
final class ImageConvolve {
  /// The weights are no matrix.
  static final Message KERNEL = Message.of("ImageConvolve::arg2", "`1` is no matrix of numbers.");

  private ImageConvolve() {}

  @Form
  static @Nullable Expr convolve(Expr given, Expr kernel, Frame frame) {
    PixelArray weights = PixelArray.read(kernel, frame);
    if (weights == null || weights.dims().length != 2) {
      return frame.decline(KERNEL, kernel);
    }
    return Images.each(
        given,
        "ImageConvolve",
        frame,
        image ->
            Smoothing.convolve(
                image, weights.values(), weights.dims()[1], weights.dims()[0], frame.budget()));
  }
}
