package org.scheelite.graphics.image.geometry;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.image.argument.Sides;
import org.scheelite.message.Message;

/// An image with sides exchanged.
///
/// `ImageReflect[image]` turns it upside down as in a lake, `ImageReflect[image, Left]` exchanges
/// left and right, `ImageReflect[image, Top -> Left]` the sides named.
///
/// ```wl
/// In:  i = Image[{{0, 0.25}, {0.5, 1}}];
/// In:  ImageData /@ {ImageReflect[i], ImageReflect[i, Left], ImageReflect[i, Top -> Left]}
/// Out: {{{0.5, 1.}, {0., 0.25}}, {{0.25, 0.}, {1., 0.5}}, {{0., 0.5}, {0.25, 1.}}}
/// In:  Head[ImageReflect[i, 3]]
/// Msg: ImageReflect::imgside: 3 is neither a side such as Left nor a rule between two.
/// Out: ImageReflect
/// ```
@Builtin(seeAlso = {"ImageRotate"})
final class ImageReflect {
  /// There is no such side.
  static final Message IMGSIDE =
      Message.of(
          "ImageReflect::imgside", "`1` is neither a side such as Left nor a rule between two.");

  private ImageReflect() {}

  @Form
  static @Nullable Expr reflect(Expr given, Frame frame) {
    return Images.each(
        given, "ImageReflect", frame, image -> Layout.turned(image, false, false, true));
  }

  @Form
  static @Nullable Expr reflect(Expr given, Expr spec, Frame frame) {
    boolean rule = spec instanceof Normal pair && pair.is(Sym.RULE, 2);
    Sides from = Sides.read(rule ? ((Normal) spec).arg(0) : spec);
    Sides to = rule ? Sides.read(((Normal) spec).arg(1)) : from;
    if (from == null || to == null) {
      return frame.decline(IMGSIDE, spec);
    }
    boolean diagonal = from.across() != to.across();
    boolean main =
        (from == Sides.LEFT || to == Sides.LEFT) == (from == Sides.TOP || to == Sides.TOP);
    return Images.each(
        given,
        "ImageReflect",
        frame,
        image ->
            diagonal
                ? Layout.turned(image, true, !main, !main)
                : Layout.turned(image, false, from.across(), !from.across()));
  }
}
