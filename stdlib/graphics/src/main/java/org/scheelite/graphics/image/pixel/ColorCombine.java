package org.scheelite.graphics.image.pixel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;

/// One image of several that become its channels.
///
/// ```wl
/// In:  ImageData[ColorCombine[{Image[{{1}}], Image[{{0.5}}], Image[{{0}}]}, "RGB"]]
/// Out: {{{1., 0.5, 0.}}}
/// ```
@Builtin(seeAlso = {"ColorSeparate"})
final class ColorCombine {
  /// The images are no channels of one image.
  static final Message IMGSIZE =
      Message.of(
          "ColorCombine::imgsize",
          "The images do not have one size, one channel each, and the number the colour space"
              + " needs.");

  private ColorCombine() {}

  @Form
  static @Nullable Expr combine(Normal list, Frame frame) {
    return combine(list, ColourSpace.AUTOMATIC, frame);
  }

  @Form
  static @Nullable Expr combine(Normal list, Str space, Frame frame) {
    ColourSpace target = ColourSpace.named(space.value());
    return target == null ? null : combine(list, target, frame);
  }

  private static @Nullable Expr combine(Normal list, ColourSpace space, Frame frame) {
    if (!Images.isList(list) || list.size() == 0) {
      return null;
    }
    List<Pixels> images = Images.list(list.args(), "ColorCombine", frame);
    if (images == null) {
      return null;
    }
    Pixels first = images.getFirst();
    int step = images.size();
    int size = first.width() * first.height();
    boolean fits =
        space == ColourSpace.AUTOMATIC || step == space.channels() || step == space.channels() + 1;
    var values = new double[size * step];
    for (int c = 0; c < step && fits; c++) {
      Pixels image = images.get(c);
      fits =
          image.channels() == 1
              && image.width() == first.width()
              && image.height() == first.height();
      for (int i = 0; i < size && fits; i++) {
        values[i * step + c] = image.value(i);
      }
    }
    return fits
        ? first.in(space).like(first.width(), first.height(), step, values)
        : frame.decline(IMGSIZE);
  }
}
