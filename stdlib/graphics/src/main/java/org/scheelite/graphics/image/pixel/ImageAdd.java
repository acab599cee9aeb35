package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The sum of images, pixel by pixel.
///
/// Numbers, colours and images may be mixed; several arguments are taken one after the other, and a
/// list of images is taken for its elements where the function has one argument only.
///
/// ```wl
/// In:  ImageData[ImageAdd[Image[{{0, 0.5}}], 0.25]]
/// Out: {{0.25, 0.75}}
/// In:  ImageData[ImageAdd[Image[{{0, 0.5}}], Image[{{0.5, 0.25}}]]]
/// Out: {{0.5, 0.75}}
/// ```
@Builtin(seeAlso = {"ImageMultiply", "ImageApply"})
final class ImageAdd {
  private ImageAdd() {}

  @Form
  static @Nullable Expr of(Expr first, Expr[] rest, Frame frame) {
    return Combining.fold("ImageAdd", first, rest, Double::sum, frame);
  }
}
