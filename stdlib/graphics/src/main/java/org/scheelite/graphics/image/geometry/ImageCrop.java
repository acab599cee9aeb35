package org.scheelite.graphics.image.geometry;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Border;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Borders;
import org.scheelite.graphics.image.argument.ImageSizes;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.image.argument.Sides;
import org.scheelite.message.Message;

/// An image cut to a size, or without its border of one colour.
///
/// `ImageCrop[image, {w, h}]` keeps the middle; where the image is smaller it is filled up with
/// `Padding` (usually black). `ImageCrop[image, size, side]` takes away from (or adds to) that side
/// only, `{Left, Top}` from two.
///
/// ```wl
/// In:  i = Image[{{0, 0, 0, 0}, {0, 1, 0.5, 0}, {0, 0, 0, 0}}];
/// In:  ImageData[ImageCrop[i]]
/// Out: {{1., 0.5}}
/// In:  ImageData[ImageCrop[i, {2, 1}]]
/// Out: {{1., 0.5}}
/// In:  ImageData[ImageCrop[i, {2, 3}, Right]]
/// Out: {{0., 0.}, {0., 1.}, {0., 0.}}
/// In:  ImageDimensions[ImageCrop[i, {8, 2}]]
/// Out: {8, 2}
/// In:  Head[ImageCrop[i, x]]
/// Msg: ImageCrop::imgrsz: The size x is not a positive number, a pair of them or Automatic.
/// Out: ImageCrop
/// ```
@Builtin(seeAlso = {"ImagePad", "ImageTake", "ImageResize"})
final class ImageCrop {
  /// What an image that is too small is filled up with.
  static final Option<Expr> PADDING = Option.any("Padding", Int.ZERO);

  /// The size is none.
  static final Message IMGRSZ =
      Message.of(
          "ImageCrop::imgrsz",
          "The size `1` is not a positive number, a pair of them or Automatic.");

  private ImageCrop() {}

  @Form
  static @Nullable Expr crop(Expr given, Options options, Frame frame) {
    return Images.each(given, "ImageCrop", frame, ImageCrop::trimmed);
  }

  @Form
  static @Nullable Expr crop(Expr given, Expr size, Options options, Frame frame) {
    return crop(given, size, Sym.AUTOMATIC, options, frame);
  }

  @Form
  static @Nullable Expr crop(Expr given, Expr size, Expr side, Options options, Frame frame) {
    return Images.each(
        given,
        "ImageCrop",
        frame,
        image -> {
          double w = side(size, 0, image.width(), frame);
          double h = side(size, 1, image.height(), frame);
          Border border = Borders.read(options.get(PADDING), image, frame);
          if (!(w >= 1 && h >= 1 && w * h < Integer.MAX_VALUE / 8.0) || border == null) {
            return frame.decline(IMGRSZ, size);
          }
          int width = (int) w;
          int height = (int) h;
          int left = offset(image.width() - width, side, Sides.LEFT, Sides.RIGHT);
          int top = offset(image.height() - height, side, Sides.TOP, Sides.BOTTOM);
          return Layout.part(image, left, top, width, height, border);
        });
  }

  private static double side(Expr size, int index, int usual, Frame frame) {
    Expr one = size;
    if (size instanceof Normal list && list.is(Sym.LIST, 2)) {
      one = list.arg(index);
    } else if (size instanceof Normal list && list.is(Sym.LIST, 1)) {
      one = list.arg(0);
    } else if (index == 1 && size instanceof Int) {
      one = size;
    }
    return Math.rint(ImageSizes.side(one, usual, frame));
  }

  private static int offset(int excess, Expr spec, Sides first, Sides last) {
    if (spec instanceof Normal list && list.is(Sym.LIST)) {
      for (Expr one : list.args()) {
        Sides side = Sides.read(one);
        if (side == first || side == last) {
          return side == first ? excess : 0;
        }
      }
    }
    Sides side = Sides.read(spec);
    return side == first ? excess : side == last ? 0 : Math.floorDiv(excess, 2);
  }

  /// The image without the rows and columns around it that are all of the colour of a corner.
  private static Pixels trimmed(Pixels image) {
    int left = 0;
    int right = image.width() - 1;
    int top = 0;
    int bottom = image.height() - 1;
    while (top < bottom && plain(image, top, 0, true)) {
      top++;
    }
    while (bottom > top && plain(image, bottom, image.height() - 1, true)) {
      bottom--;
    }
    while (left < right && plain(image, left, 0, false)) {
      left++;
    }
    while (right > left && plain(image, right, image.width() - 1, false)) {
      right--;
    }
    return Layout.part(image, left, top, right - left + 1, bottom - top + 1, Border.Repeated.FIXED);
  }

  /// Whether a row or column has only the colour that the first pixel of the outermost one has.
  private static boolean plain(Pixels image, int line, int outermost, boolean row) {
    int step = image.channels();
    int model = (row ? outermost * image.width() : outermost) * step;
    int count = row ? image.width() : image.height();
    for (int i = 0; i < count; i++) {
      int at = (row ? line * image.width() + i : i * image.width() + line) * step;
      for (int c = 0; c < step; c++) {
        if (image.value(at + c) != image.value(model + c)) {
          return false;
        }
      }
    }
    return true;
  }
}
