package org.scheelite.graphics.image.geometry;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Border;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.argument.Borders;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// An image with a border added, or cut off.
///
/// `ImagePad[image, m]` adds `m` pixels on all sides, `ImagePad[image, {{left, right}, {bottom,
/// top}}]` as many on each; negative numbers cut off. A third argument gives the border: a number,
/// a colour, or `"Fixed"`, `"Periodic"`, `"Reflected"`, `"Reversed"`; black is usual.
///
/// ```wl
/// In:  ImageData[ImagePad[Image[{{0.5}}], 1]]
/// Out: {{0., 0., 0.}, {0., 0.5, 0.}, {0., 0., 0.}}
/// In:  ImageData[ImagePad[Image[{{0.25, 0.5}}], {{2, 1}, {0, 0}}, "Periodic"]]
/// Out: {{0.25, 0.5, 0.25, 0.5, 0.25}}
/// In:  ImageData[ImagePad[Image[{{0, 1, 0}}], {{-1, 0}, {0, 0}}]]
/// Out: {{1., 0.}}
/// In:  Head[ImagePad[Image[{{0, 1, 0}}], -2]]
/// Msg: ImagePad::imgpad: The padding -2 leaves nothing of the image or is not of a known form.
/// Out: ImagePad
/// ```
@Builtin(seeAlso = {"ImageCrop", "ImageTake"})
final class ImagePad {
  /// No image is left.
  static final Message IMGPAD =
      Message.of(
          "ImagePad::imgpad",
          "The padding `1` leaves nothing of the image or is not of a known form.");

  private ImagePad() {}

  @Form
  static @Nullable Expr pad(Expr given, Expr margins, Frame frame) {
    return pad(given, margins, Int.ZERO, frame);
  }

  @Form
  static @Nullable Expr pad(Expr given, Expr margins, Expr padding, Frame frame) {
    return Images.each(
        given,
        "ImagePad",
        frame,
        image -> {
          int[] across = margins(margins, 0);
          int[] up = margins(margins, 1);
          Border border = Borders.read(padding, image, frame);
          if (across == null || up == null || border == null) {
            return frame.decline(IMGPAD, margins);
          }
          long width = (long) image.width() + across[0] + across[1];
          long height = (long) image.height() + up[0] + up[1];
          if (width < 1 || height < 1 || width * height > Integer.MAX_VALUE / 8) {
            return frame.decline(IMGPAD, margins);
          }
          return Layout.part(image, -across[0], -up[1], (int) width, (int) height, border);
        });
  }

  private static int @Nullable [] margins(Expr spec, int axis) {
    Integer one = Sizes.whole(spec);
    if (one != null) {
      return new int[] {one, one};
    }
    if (!(spec instanceof Normal list) || !list.is(Sym.LIST)) {
      return null;
    }
    Expr part = list.size() == 1 ? list.arg(0) : list.size() == 2 ? list.arg(axis) : spec;
    Integer both = Sizes.whole(part);
    if (both != null) {
      return new int[] {both, both};
    }
    return part instanceof Normal pair && pair.is(Sym.LIST, 2) ? Sizes.wholes(pair) : null;
  }
}
