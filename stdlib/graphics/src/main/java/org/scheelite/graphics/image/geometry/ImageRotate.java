package org.scheelite.graphics.image.geometry;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Border;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Borders;
import org.scheelite.graphics.image.argument.ImageSizes;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.image.argument.Sides;
import org.scheelite.graphics.read.Numbers;
import org.scheelite.message.Message;

/// An image turned anticlockwise.
///
/// `ImageRotate[image]` turns by a right angle, `ImageRotate[image, angle]` by an angle in radians,
/// on a canvas that holds all of it; `ImageRotate[image, angle, size]` on one of this size, `All`
/// for the size of the image. `ImageRotate[image, Left]` turns its top to the left. `Padding` fills
/// the corners.
///
/// ```wl
/// In:  i = Image[{{0, 0.25}, {0.5, 1}}];
/// In:  ImageData /@ {ImageRotate[i], ImageRotate[i, Pi], ImageRotate[i, Right]}
/// Out: {{{0.25, 1.}, {0., 0.5}}, {{1., 0.5}, {0.25, 0.}}, {{0.5, 0.}, {1., 0.25}}}
/// In:  ImageDimensions[ImageRotate[Image[ConstantArray[1, {100, 100}]], 45 Degree]]
/// Out: {142, 142}
/// In:  Head[ImageRotate[i, "x"]]
/// Msg: ImageRotate::imgrot: x is neither an angle nor a side such as Left.
/// Out: ImageRotate
/// ```
@Builtin(seeAlso = {"ImageReflect"})
final class ImageRotate {
  /// What the corners are filled with.
  static final Option<Expr> PADDING = Option.any("Padding", Int.ZERO);

  /// The angle is none.
  static final Message IMGROT =
      Message.of("ImageRotate::imgrot", "`1` is neither an angle nor a side such as Left.");

  private ImageRotate() {}

  @Form
  static @Nullable Expr rotate(Expr given, Options options, Frame frame) {
    return Images.each(given, "ImageRotate", frame, image -> quarter(image, 1));
  }

  @Form
  static @Nullable Expr rotate(Expr given, Expr angle, Options options, Frame frame) {
    return rotate(given, angle, Sym.AUTOMATIC, options, frame);
  }

  @Form
  static @Nullable Expr rotate(Expr given, Expr angle, Expr size, Options options, Frame frame) {
    double turn = turn(angle, frame);
    if (Double.isNaN(turn)) {
      return frame.decline(IMGROT, angle);
    }
    double quarters = turn / (Math.PI / 2);
    boolean right = Math.abs(quarters - Math.rint(quarters)) < 1e-12;
    return Images.each(
        given,
        "ImageRotate",
        frame,
        image -> {
          if (right && size.equals(Sym.AUTOMATIC)) {
            return quarter(image, (int) Math.floorMod((long) Math.rint(quarters), 4L));
          }
          Border border = Borders.read(options.get(PADDING), image, frame);
          int[] canvas =
              size.equals(Sym.AUTOMATIC)
                  ? around(image, turn)
                  : ImageSizes.read(size, image, frame);
          return border == null || canvas == null
              ? null
              : Layout.rotated(image, turn, canvas[0], canvas[1], border);
        });
  }

  private static double turn(Expr spec, Frame frame) {
    Sides side = Sides.read(spec);
    return side == null ? Numbers.real(spec, frame) : quarters(side);
  }

  /// The angle that turns the top to a side.
  private static double quarters(Sides side) {
    return switch (side) {
      case TOP -> 0;
      case LEFT -> Math.PI / 2;
      case BOTTOM -> Math.PI;
      case RIGHT -> -Math.PI / 2;
    };
  }

  private static Pixels quarter(Pixels image, int count) {
    return switch (count) {
      case 1 -> Layout.turned(image, true, false, true);
      case 2 -> Layout.turned(image, false, true, true);
      case 3 -> Layout.turned(image, true, true, false);
      default -> image;
    };
  }

  private static int[] around(Pixels image, double angle) {
    double cos = Math.abs(Math.cos(angle));
    double sin = Math.abs(Math.sin(angle));
    double width = image.width() * cos + image.height() * sin;
    double height = image.width() * sin + image.height() * cos;
    return new int[] {(int) Math.ceil(width - 1e-9), (int) Math.ceil(height - 1e-9)};
  }
}
