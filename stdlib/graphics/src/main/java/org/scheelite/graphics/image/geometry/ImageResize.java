package org.scheelite.graphics.image.geometry;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Resampling;
import org.scheelite.graphics.image.argument.ImageSizes;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;

/// An image in another size.
///
/// `ImageResize[image, w]` is `w` pixels wide and keeps its proportions, `{s}` is the longer side,
/// `{w, h}` both; `Automatic`, `All`, `UpTo[n]`, `Scaled[s]` and names such as `Small` go for
/// numbers. `Resampling` is `"Nearest"`, `"Bilinear"`, `"Bicubic"` (usual) or `"Lanczos"`; where an
/// image shrinks, all its pixels count.
///
/// ```wl
/// In:  i = Image[{{0, 1}, {1, 0}}];
/// In:  ImageDimensions /@ {ImageResize[i, 6], ImageResize[i, {6, 3}], ImageResize[i, Scaled[2]]}
/// Out: {{6, 6}, {6, 3}, {4, 4}}
/// In:  ImageData[ImageResize[i, {2, 1}]]
/// Out: {{0.5, 0.5}}
/// In:  ImageData[ImageResize[i, {4, 2}, Resampling -> "Nearest"]]
/// Out: {{0., 0., 1., 1.}, {1., 1., 0., 0.}}
/// In:  Head[ImageResize[i, -2]]
/// Msg: ImageResize::imgrsz: The size -2 is not a positive number, a pair of them or Automatic.
/// Out: ImageResize
/// ```
@Builtin(seeAlso = {"ImageCrop", "Thumbnail", "ImageDimensions"})
final class ImageResize {
  /// How new pixels are made from old ones.
  static final Option<Resampling> RESAMPLING =
      Option.symbol(
          "Resampling",
          Sym.AUTOMATIC,
          "Automatic or a name such as \"Bilinear\"",
          (value, _) ->
              value.equals(Sym.AUTOMATIC)
                  ? Resampling.BICUBIC
                  : value instanceof Str(String name) ? Resampling.named(name) : null);

  /// The size is none.
  static final Message IMGRSZ =
      Message.of(
          "ImageResize::imgrsz",
          "The size `1` is not a positive number, a pair of them or Automatic.");

  private ImageResize() {}

  @Form
  static @Nullable Expr resize(Expr given, Expr size, Options options, Frame frame) {
    return Images.each(
        given,
        "ImageResize",
        frame,
        image -> {
          int[] sides = ImageSizes.read(size, image, frame);
          return sides == null
              ? frame.decline(IMGRSZ, size)
              : options.get(RESAMPLING).resize(image, sides[0], sides[1], frame.budget());
        });
  }
}
