package org.scheelite.graphics.image.pixel;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;

/// The channels of an image, each as an image of its own.
///
/// `ColorSeparate[image, "space"]` converts to a colour space first.
///
/// ```wl
/// In:  ImageData /@ ColorSeparate[Image[{{{1, 0.5, 0}}}]]
/// Out: {{{1.}}, {{0.5}}, {{0.}}}
/// In:  Length[ColorSeparate[Image[{{{1, 0.5, 0}}}], "CMYK"]]
/// Out: 4
/// ```
@Builtin(seeAlso = {"ColorCombine", "ColorConvert"})
final class ColorSeparate {
  private ColorSeparate() {}

  @Form
  static @Nullable Expr channels(Expr given, Frame frame) {
    return Images.each(given, "ColorSeparate", frame, ColorSeparate::parts);
  }

  @Form
  static @Nullable Expr channels(Expr given, Str space, Frame frame) {
    ColourSpace target = ColourSpace.named(space.value());
    return target == null
        ? null
        : Images.each(given, "ColorSeparate", frame, image -> parts(Conversion.to(image, target)));
  }

  private static Expr parts(Pixels image) {
    double[] values = image.values();
    int step = image.channels();
    var parts = new ArrayList<Expr>();
    for (int c = 0; c < step; c++) {
      var channel = new double[values.length / step];
      for (int i = 0; i < channel.length; i++) {
        channel[i] = values[i * step + c];
      }
      parts.add(image.in(ColourSpace.GRAYSCALE).like(image.width(), image.height(), 1, channel));
    }
    return Call.list(parts);
  }
}
