package org.scheelite.graphics.image.value;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.graphics.image.argument.Images;

/// The number of channels of an image, opacity counted.
///
/// ```wl
/// In:  ImageChannels[{Image[{{0, 1}}], Image[{{{1, 0, 0}}}]}]
/// Out: {1, 3}
/// ```
@Builtin(seeAlso = {"Image"})
final class ImageChannels {
  private ImageChannels() {}

  @Form
  static @Nullable Expr of(Expr given, Frame frame) {
    return Images.each(given, "ImageChannels", frame, image -> Int.of(image.channels()));
  }
}
