package org.scheelite.graphics.image.geometry;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Border;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;
import org.scheelite.std.list.Sizes;

/// An image cut into tiles.
///
/// `ImagePartition[image, s]` gives rows of tiles of `s` by `s` pixels, `{w, h}` other ones; what
/// is left at the right and below is dropped, or makes smaller tiles with `UpTo[s]`. A third
/// argument says how far apart tiles begin.
///
/// ```wl
/// In:  Map[ImageData, ImagePartition[Image[{{0, 0.25, 0.5}, {0.5, 1, 0}}], {1, 2}], {2}]
/// Out: {{{{0.}, {0.5}}, {{0.25}, {1.}}, {{0.5}, {0.}}}}
/// In:  Dimensions[ImagePartition[Image[ConstantArray[0, {10, 10}]], 4]]
/// Out: {2, 2}
/// In:  Dimensions[ImagePartition[Image[ConstantArray[0, {10, 10}]], 4, 2]]
/// Out: {4, 4}
/// In:  Head[ImagePartition[Image[{{0}}], 0]]
/// Msg: ImagePartition::imgprt: 0 is not a positive number of pixels, or a pair of them.
/// Out: ImagePartition
/// ```
@Builtin(seeAlso = {"ImageAssemble", "ImageTake"})
final class ImagePartition {
  /// The size is none.
  static final Message IMGPRT =
      Message.of(
          "ImagePartition::imgprt", "`1` is not a positive number of pixels, or a pair of them.");

  private ImagePartition() {}

  @Form
  static @Nullable Expr tiles(Expr given, Expr size, Frame frame) {
    return tiles(given, size, size, frame);
  }

  @Form
  static @Nullable Expr tiles(Expr given, Expr size, Expr offset, Frame frame) {
    Pixels image = Images.read(given, "ImagePartition", frame);
    if (image == null) {
      return null;
    }
    int[] sides = sides(size);
    int[] steps = sides(offset);
    if (sides == null || steps == null) {
      return frame.decline(IMGPRT, sides == null ? size : offset);
    }
    boolean wide = part(size, 0) instanceof Normal upTo && upTo.is(Sym.UP_TO, 1);
    boolean tall = part(size, 1) instanceof Normal upTo && upTo.is(Sym.UP_TO, 1);
    var rows = new ArrayList<Expr>();
    for (int y = 0; fits(y, sides[1], image.height(), tall); y += steps[1]) {
      frame.poll();
      var row = new ArrayList<Expr>();
      for (int x = 0; fits(x, sides[0], image.width(), wide); x += steps[0]) {
        int width = Math.min(sides[0], image.width() - x);
        int height = Math.min(sides[1], image.height() - y);
        row.add(Layout.part(image, x, y, width, height, Border.Repeated.FIXED));
      }
      if (!row.isEmpty()) {
        rows.add(Call.list(row));
      }
    }
    return Call.list(rows);
  }

  private static boolean fits(int from, int size, int whole, boolean partly) {
    return from >= 0 && (partly ? from < whole : from <= whole - size);
  }

  private static Expr part(Expr spec, int axis) {
    return spec instanceof Normal pair && pair.is(Sym.LIST, 2) ? pair.arg(axis) : spec;
  }

  private static int @Nullable [] sides(Expr spec) {
    var sides = new int[2];
    for (int axis = 0; axis < 2; axis++) {
      Expr one = part(spec, axis);
      Integer side =
          Sizes.whole(one instanceof Normal upTo && upTo.is(Sym.UP_TO, 1) ? upTo.arg(0) : one);
      if (side == null || side < 1) {
        return null;
      }
      sides[axis] = side;
    }
    return sides;
  }
}
