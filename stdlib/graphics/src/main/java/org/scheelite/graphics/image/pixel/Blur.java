package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.graphics.image.Smoothing;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// An image out of focus, over a radius of 2 pixels or the one given.
///
/// ```wl
/// In:  ImageDimensions[Blur[Image[RandomReal[1, {20, 30}]], 3]]
/// Out: {30, 20}
/// ```
@Builtin(seeAlso = {"GaussianFilter"})
final class Blur {
  /// The radius is none.
  static final Message RADIUS = Message.of("Blur::arg2", "`1` is no radius.");

  private Blur() {}

  @Form
  static @Nullable Expr blur(Expr given, Frame frame) {
    return blur(given, Int.of(2), frame);
  }

  @Form
  static @Nullable Expr blur(Expr given, Expr radius, Frame frame) {
    double reach = Numbers.real(radius, frame);
    if (!(reach >= 0)) {
      return frame.decline(RADIUS, radius);
    }
    return Images.each(
        given,
        "Blur",
        frame,
        image ->
            Smoothing.gaussian(image, (int) Math.min(reach, 10_000), reach / 2, frame.budget()));
  }
}
