package org.scheelite.graphics.image.value;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.argument.Images;

/// Height of an image divided by its width.
///
/// ```wl
/// In:  ImageAspectRatio[Image[{{0, 1, 0}, {1, 0, 1}}]]
/// Out: 2/3
/// ```
@Builtin(seeAlso = {"Image"})
final class ImageAspectRatio {
  private ImageAspectRatio() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Images.each(
        given,
        "ImageAspectRatio",
        frame,
        image -> frame.call(Sym.DIVIDE, Int.of(image.height()), Int.of(image.width())));
  }
}
