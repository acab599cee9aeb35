package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The absolute difference of images, pixel by pixel.
///
/// Numbers, colours and images may be mixed; several arguments are taken one after the other, and a
/// list of images is taken for its elements where the function has one argument only.
///
/// ```wl
/// In:  ImageData[ImageDifference[Image[{{0, 0.5}}], Image[{{0.5, 0.25}}]]]
/// Out: {{0.5, 0.25}}
/// ```
@Builtin(seeAlso = {"ImageAdd", "ImageApply"})
final class ImageDifference {
  private ImageDifference() {}

  @Form
  static @Nullable Expr of(Expr first, Expr[] rest, Frame frame) {
    return Combining.fold("ImageDifference", first, rest, (a, b) -> Math.abs(a - b), frame);
  }
}
