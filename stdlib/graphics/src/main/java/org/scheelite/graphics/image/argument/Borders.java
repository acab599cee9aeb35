package org.scheelite.graphics.image.argument;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.image.Border;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.read.Colours;
import org.scheelite.graphics.read.Numbers;

/// Reads colours and paddings for an image.
public final class Borders {
  private Borders() {}

  /// The padding that a number, a list of channel values, a colour or a name such as `"Fixed"`
  /// means; null for anything else.
  public static @Nullable Border read(Expr spec, Pixels image, Frame frame) {
    if (spec instanceof Str(String name)) {
      return Border.Repeated.named(name);
    }
    if (spec.equals(Sym.AUTOMATIC) || spec.equals(Sym.NONE)) {
      return new Border.Solid(new double[] {0});
    }
    double[] colour = colour(spec, image, frame);
    return colour == null ? null : new Border.Solid(colour);
  }

  /// The channel values of a colour, number or list for an image; null where it is none.
  public static double @Nullable [] colour(Expr spec, Pixels image, Frame frame) {
    Colour colour = Colours.read(spec, frame);
    if (colour != null) {
      return channels(colour, image);
    }
    double number = Numbers.real(spec, frame);
    if (!Double.isNaN(number)) {
      return new double[] {number};
    }
    double[] values = Numbers.vector(spec, frame);
    return values != null && (values.length == image.channels() || values.length == 1)
        ? values
        : null;
  }

  /// A colour in the space of an image.
  private static double[] channels(Colour colour, Pixels image) {
    Pixels dot =
        Pixels.of(
            1,
            1,
            4,
            PixelType.REAL64,
            new double[] {colour.red(), colour.green(), colour.blue(), colour.opacity()},
            ColourSpace.RGB);
    double[] all = Conversion.to(dot, image.shownSpace()).values();
    var values = new double[image.channels()];
    for (int c = 0; c < values.length; c++) {
      boolean opacity = image.alpha() && c == values.length - 1;
      values[c] = opacity ? colour.opacity() : all[Math.min(c, all.length - 2)];
    }
    return values;
  }
}
