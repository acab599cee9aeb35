package org.scheelite.graphics.image.value;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.graphics.image.argument.Images;

/// The type of the numbers that an image keeps.
///
/// ```wl
/// In:  ImageType /@ {Image[{{0, 1}}], Image[{{0, 1}}, "Bit"], Binarize[Image[{{0, 1}}]]}
/// Out: {"Real32", "Bit", "Bit"}
/// ```
@Builtin(seeAlso = {"Image"})
final class ImageType {
  private ImageType() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Images.each(given, "ImageType", frame, image -> Str.of(image.type().text()));
  }
}
