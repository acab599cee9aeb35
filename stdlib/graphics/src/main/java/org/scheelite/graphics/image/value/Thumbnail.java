package org.scheelite.graphics.image.value;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.graphics.image.Resampling;
import org.scheelite.graphics.image.argument.ImageSizes;
import org.scheelite.graphics.image.argument.Images;

/// A small copy of an image: its longer side has 100 pixels, or as many as are said.
///
/// ```wl
/// In:  ImageDimensions[Thumbnail[Image[ConstantArray[0.5, {300, 400}]]]]
/// Out: {100, 75}
/// In:  ImageDimensions[Thumbnail[Image[ConstantArray[0.5, {300, 400}]], 40]]
/// Out: {40, 30}
/// ```
@Builtin(seeAlso = {"ImageResize"})
final class Thumbnail {
  private static final Int USUAL = Int.of(100);

  private Thumbnail() {}

  @Form
  static @Nullable Expr small(Expr given, Frame frame) {
    return small(given, USUAL, frame);
  }

  @Form
  static @Nullable Expr small(Expr given, Expr side, Frame frame) {
    return Images.each(
        given,
        "Thumbnail",
        frame,
        image -> {
          int[] size = ImageSizes.read(Call.list(side), image, frame);
          return size == null
              ? null
              : Resampling.BICUBIC.resize(image, size[0], size[1], frame.budget());
        });
  }
}
