package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.graphics.image.argument.Images;

/// The brightness that best parts an image into dark and bright, by Otsu's method.
///
/// ```wl
/// In:  FindThreshold[Image[{{0., 0., 1., 1.}}]]
/// Out: 0.5
/// ```
@Builtin(seeAlso = {"Binarize"})
final class FindThreshold {
  private FindThreshold() {}

  @Form
  static @Nullable Expr threshold(Expr given, Frame frame) {
    return Images.each(
        given, "FindThreshold", frame, image -> Real.of(Threshold.otsu(Binarize.grey(image))));
  }
}
