package org.scheelite.graphics.image.geometry;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Border;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;
import org.scheelite.std.list.TakeSpec;

/// Some rows and columns of an image.
///
/// `ImageTake[image, n]` gives the first `n` rows from the top, `-n` the last; `{m, n}` a run of
/// them. A further argument takes columns in the same way; `All` and `UpTo[n]` are taken as well.
///
/// ```wl
/// In:  i = Image[{{0, 0.25}, {0.5, 1}}];
/// In:  {ImageData[ImageTake[i, 1]], ImageData[ImageTake[i, All, {2, 2}]]}
/// Out: {{{0., 0.25}}, {{0.25}, {1.}}}
/// In:  Head[ImageTake[i, 5]]
/// Msg: ImageTake::imgtake: The image has no rows or columns 5.
/// Out: ImageTake
/// ```
@Builtin(seeAlso = {"ImageCrop", "ImagePartition"})
final class ImageTake {
  /// The image has no such part.
  static final Message IMGTAKE =
      Message.of("ImageTake::imgtake", "The image has no rows or columns `1`.");

  private ImageTake() {}

  @Form
  static @Nullable Expr take(Expr given, Expr rows, Frame frame) {
    return take(given, rows, Sym.ALL, frame);
  }

  @Form
  static @Nullable Expr take(Expr given, Expr rows, Expr columns, Frame frame) {
    return Images.each(
        given,
        "ImageTake",
        frame,
        image -> {
          int[] down = run(rows, image.height());
          int[] across = run(columns, image.width());
          if (down == null || across == null) {
            return frame.decline(IMGTAKE, down == null ? rows : columns);
          }
          return Layout.part(image, across[0], down[0], across[1], down[1], Border.Repeated.FIXED);
        });
  }

  /// The first place and how many there are; null where they are not there.
  private static int @Nullable [] run(Expr spec, int size) {
    TakeSpec take = TakeSpec.read(spec);
    int[] places = take == null || take.step() != 1 ? null : take.indices(size);
    return places == null || places.length == 0 ? null : new int[] {places[0], places.length};
  }
}
