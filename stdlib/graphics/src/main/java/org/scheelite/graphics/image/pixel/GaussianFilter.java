package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.image.Smoothing;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// An image made smooth.
///
/// `GaussianFilter[image, r]` takes the mean over `r` pixels in each direction, weighted by a
/// normal distribution with standard deviation `r/2`, or `s` for `GaussianFilter[image, {r, s}]`.
/// At the border the last pixels count again.
///
/// ```wl
/// In:  ImageData[GaussianFilter[Image[{{0, 0, 1, 0, 0}}, "Real64"], 1]][[1, 3]] < 1
/// Out: True
/// In:  Total[ImageData[GaussianFilter[Image[ArrayPad[{{1}}, 5], "Real64"], {3, 2}]], 2]
/// Out~: 1.
/// ```
@Builtin(seeAlso = {"Blur", "ImageConvolve"})
final class GaussianFilter {
  /// The radius is none.
  static final Message RADIUS =
      Message.of(
          "GaussianFilter::arg2", "`1` is no radius, or list of radius and standard deviation.");

  private GaussianFilter() {}

  @Form
  static @Nullable Expr smooth(Expr given, Expr radius, Frame frame) {
    double one = Numbers.real(radius, frame);
    double[] parts = Double.isNaN(one) ? Numbers.vector(radius, frame) : new double[] {one};
    if (parts == null || parts.length < 1 || parts.length > 2 || !(parts[0] >= 0)) {
      return frame.decline(RADIUS, radius);
    }
    double deviation = parts.length == 2 ? parts[1] : parts[0] / 2;
    int reach = (int) Math.min(parts[0], 10_000);
    return Images.each(
        given,
        "GaussianFilter",
        frame,
        image -> Smoothing.gaussian(image, reach, deviation, frame.budget()));
  }
}
