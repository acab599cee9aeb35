package org.scheelite.graphics.image.pixel;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.colour.Colour;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.image.argument.PixelArray;
import org.scheelite.graphics.read.ColourFunction;
import org.scheelite.message.Message;

/// An image in which colours stand for numbers.
///
/// `Colorize[matrix]` gives each positive integer a colour of its own and 0 black;
/// `Colorize[image]` colours brightnesses. `ColorFunction` is a function or the name of a colour
/// scheme; it is given numbers from 0 to 1, or as they are with `ColorFunctionScaling -> False`.
///
/// ```wl
/// In:  ImageData[Colorize[{{0, 1}, {1, 2}}]][[1, 1]]
/// Out: {0., 0., 0.}
/// In:  Length[Union[Flatten[ImageData[Colorize[{Range[20]}]], 1]]]
/// Out: 20
/// In:  ImageData[Colorize[{{2, 4}}, ColorFunction -> GrayLevel]]
/// Out: {{{0., 0., 0.}, {1., 1., 1.}}}
/// In:  Colorize[x]
/// Msg: Colorize::arg1: x is neither an image nor a matrix of numbers.
/// Out: Colorize[x]
/// ```
@Builtin(seeAlso = {"ArrayPlot", "ColorData", "Image"})
final class Colorize {
  /// What gives the colours.
  static final Option<Expr> COLOR_FUNCTION = Option.any("ColorFunction", Sym.AUTOMATIC);

  /// Whether numbers are brought to the range from 0 to 1 first.
  static final Option<Expr> COLOR_FUNCTION_SCALING =
      Option.any("ColorFunctionScaling", Sym.AUTOMATIC);

  /// The argument has no numbers.
  static final Message ARG1 =
      Message.of("Colorize::arg1", "`1` is neither an image nor a matrix of numbers.");

  /// Neighbouring integers get hues that are far apart.
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private Colorize() {}

  @Form
  static @Nullable Expr image(Expr given, Options options, Frame frame) {
    Pixels image = Images.quiet(given, frame);
    PixelArray array = image == null ? PixelArray.read(given, frame) : grey(Binarize.grey(image));
    if (array == null || array.dims().length != 2) {
      return frame.decline(ARG1, given);
    }
    Expr scheme = options.get(COLOR_FUNCTION);
    boolean automatic = scheme.equals(Sym.AUTOMATIC);
    ColourFunction colours =
        automatic && image == null
            ? null
            : ColourFunction.of(automatic ? Str.of("Rainbow") : scheme, frame);
    boolean scaled = image == null && !options.get(COLOR_FUNCTION_SCALING).equals(Sym.FALSE);
    return painted(array, colours, scaled);
  }

  private static PixelArray grey(Pixels image) {
    return new PixelArray(new int[] {image.height(), image.width()}, image.values());
  }

  private static Pixels painted(
      PixelArray array, @Nullable ColourFunction colours, boolean scaled) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : array.values()) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    double range = max > min ? max - min : 1;
    var data = new double[3 * array.values().length];
    for (int i = 0; i < array.values().length; i++) {
      double value = array.values()[i];
      Colour colour =
          colours == null ? label(value) : colours.at(scaled ? (value - min) / range : value);
      data[3 * i] = colour.red();
      data[3 * i + 1] = colour.green();
      data[3 * i + 2] = colour.blue();
    }
    return Pixels.of(array.dims()[1], array.dims()[0], 3, PixelType.REAL32, data, ColourSpace.RGB);
  }

  private static Colour label(double value) {
    return value == 0
        ? Colour.BLACK
        : Colour.hue(value * GOLDEN, 0.55 + 0.4 * Math.abs(Math.sin(value)), 0.95, 1);
  }
}
