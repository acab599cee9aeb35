package org.scheelite.graphics.blend;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.export.Pictures;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.read.Colours;

/// A colour written in another way.
///
/// `ColorConvert[c, space]` writes a colour in the space `"RGB"`, `"HSB"`, `"Grayscale"` or
/// `"CMYK"`; the symbols `RGBColor`, `Hue`, `GrayLevel` and `CMYKColor` name them, too.
/// `ColorConvert[image, space]` converts an image, to `"XYZ"`, `"LAB"`, `"LCH"` or `"LUV"` as well.
///
/// ```wl
/// In:  ColorConvert[Hue[1/2], "RGB"]
/// Out: RGBColor[0., 1., 1.]
///
/// In:  ColorConvert[Blue, "HSB"]
/// Out: Hue[0.6666666666666666, 1., 1.]
///
/// In:  ImageData[ColorConvert[Image[{{{1, 0, 0}, {0, 0, 0.5}}}], "HSB"]]
/// Out~: {{{0., 1., 1.}, {0.666667, 1., 0.5}}}
/// ```
@Builtin(seeAlso = {"RGBColor", "Hue", "GrayLevel"})
final class ColorConvert {

  private ColorConvert() {}

  @Form
  static @Nullable Expr convert(Expr given, Expr space, Frame frame) {
    String name =
        space instanceof Symbol symbol ? symbol.name() : space instanceof Str(String s) ? s : "";
    if (given instanceof Pixels || Images.isList(given) || Pictures.isPicture(given)) {
      var target = ColourSpace.named(name);
      return target == null
          ? null
          : Images.each(given, "ColorConvert", frame, image -> Conversion.to(image, target));
    }
    var c = Colours.read(given, frame);
    if (c == null) {
      return null;
    }
    return switch (name) {
      case "RGB", "RGBColor" -> Colours.write(c);
      case "HSB", "Hue" -> hue(c);
      case "Grayscale", "GrayLevel" -> Colours.writeGray(grey(c));
      case "CMYK", "CMYKColor" -> cmyk(c);
      default -> null;
    };
  }

  /// Weights of the parts in the brightness that people see, by Rec. 601.
  private static Colour grey(Colour c) {
    double level = 0.299 * c.red() + 0.587 * c.green() + 0.114 * c.blue();
    return Colour.gray(level).withOpacity(c.opacity());
  }

  private static Expr hue(Colour c) {
    double max = Math.max(c.red(), Math.max(c.green(), c.blue()));
    double min = Math.min(c.red(), Math.min(c.green(), c.blue()));
    double range = max - min;
    double hue = 0;
    if (range > 0) {
      double sixths =
          max == c.red()
              ? (c.green() - c.blue()) / range
              : max == c.green()
                  ? 2 + (c.blue() - c.red()) / range
                  : 4 + (c.red() - c.green()) / range;
      hue = (sixths + 6) % 6 / 6;
    }
    return call("Hue", c, hue, max > 0 ? range / max : 0, max);
  }

  private static Expr cmyk(Colour c) {
    double black = 1 - Math.max(c.red(), Math.max(c.green(), c.blue()));
    double light = black < 1 ? 1 - black : 1;
    return call(
        "CMYKColor",
        c,
        (1 - c.red() - black) / light,
        (1 - c.green() - black) / light,
        (1 - c.blue() - black) / light,
        black);
  }

  private static Expr call(String head, Colour colour, double... parts) {
    var args = new ArrayList<Expr>();
    for (double part : parts) {
      args.add(Real.of(part));
    }
    if (colour.opacity() < 1) {
      args.add(Real.of(colour.opacity()));
    }
    return Call.of(Symbol.system(head), args);
  }
}
