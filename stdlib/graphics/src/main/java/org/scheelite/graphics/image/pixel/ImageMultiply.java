package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The product of images, pixel by pixel.
///
/// Numbers, colours and images may be mixed; several arguments are taken one after the other, and a
/// list of images is taken for its elements where the function has one argument only.
///
/// ```wl
/// In:  ImageData[ImageMultiply[Image[{{1, 0.5}}], 0.5]]
/// Out: {{0.5, 0.25}}
/// ```
@Builtin(seeAlso = {"ImageAdd", "ImageApply"})
final class ImageMultiply {
  private ImageMultiply() {}

  @Form
  static @Nullable Expr of(Expr first, Expr[] rest, Frame frame) {
    return Combining.fold("ImageMultiply", first, rest, (a, b) -> a * b, frame);
  }
}
