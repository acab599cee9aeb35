package org.scheelite.graphics.image.value;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;
import org.scheelite.graphics.image.argument.Images;

/// Width and height of an image, in pixels.
///
/// ```wl
/// In:  ImageDimensions[Image[{{0, 1, 0}, {1, 0, 1}}]]
/// Out: {3, 2}
/// In:  ImageDimensions[x]
/// Msg: ImageDimensions::imginv: Expecting an image or graphics instead of x.
/// Out: ImageDimensions[x]
/// ```
@Builtin(seeAlso = {"Image"})
final class ImageDimensions {
  private ImageDimensions() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Images.each(
        given, "ImageDimensions", frame, image -> Packed.of((long) image.width(), image.height()));
  }
}
