package org.scheelite.graphics.image.value;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.graphics.image.argument.Images;

/// What the channels of an image mean; `Automatic` where it is not said.
///
/// ```wl
/// In:  ImageColorSpace[ColorConvert[Image[{{{1, 0, 0}}}], "Grayscale"]]
/// Out: Grayscale
/// In:  ImageColorSpace[Image[{{0, 1}}]]
/// Out: Automatic
/// ```
@Builtin(seeAlso = {"Image"})
final class ImageColorSpace {
  private ImageColorSpace() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Images.each(given, "ImageColorSpace", frame, image -> image.spaceName());
  }
}
