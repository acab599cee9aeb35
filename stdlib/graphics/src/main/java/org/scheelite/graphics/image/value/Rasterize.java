package org.scheelite.graphics.image.value;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.export.Pictures;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.Resampling;
import org.scheelite.graphics.image.argument.ImageSizes;
import org.scheelite.graphics.png.PngRenderer;
import org.scheelite.graphics.read.Numbers;

/// An image of a picture, or of the text of any other expression.
///
/// `Rasterize[expr]` draws at 72 pixels an inch; `ImageResolution -> n` takes n of them,
/// `RasterSize -> w` makes the image `w` pixels wide. `ImageSize` is that of the picture.
///
/// ```wl
/// In:  ImageDimensions[Rasterize[Graphics[Disk[]], RasterSize -> 50]]
/// Out: {50, 50}
/// In:  Rasterize[x^2 + 1]
/// Out: -Image-
/// In:  ImageDimensions[Rasterize[Graphics[Disk[], ImageSize -> {40, 20}], ImageResolution -> 144]]
/// Out: {80, 40}
/// ```
@Builtin(seeAlso = {"Image", "Export", "Graphics"})
final class Rasterize {
  private static final double POINTS_PER_INCH = 72;

  /// The height of letters and of a line of text, in points.
  private static final int LETTERS = 12;

  private static final double LINE = 18;
  private static final double LETTER_WIDTH = 7.5;

  /// Pixels for each inch.
  static final Option<Expr> IMAGE_RESOLUTION = Option.any("ImageResolution", Sym.AUTOMATIC);

  /// Size of the picture in points.
  static final Option<Expr> IMAGE_SIZE = Option.any("ImageSize", Sym.AUTOMATIC);

  /// Width of the image in pixels.
  static final Option<Expr> RASTER_SIZE = Option.any("RasterSize", Sym.AUTOMATIC);

  /// Colour behind everything.
  static final Option<Expr> BACKGROUND = Option.any("Background", Sym.AUTOMATIC);

  private Rasterize() {}

  @Form
  static @Nullable Expr image(Expr given, Options options, Frame frame) {
    if (given instanceof Pixels image) {
      int[] size = ImageSizes.read(options.get(RASTER_SIZE), image, frame);
      return size == null
          ? null
          : Resampling.BICUBIC.resize(image, size[0], size[1], frame.budget());
    }
    var scene =
        Pictures.scene(
            Pictures.isPicture(given) ? given : text(given, frame), options.given(), frame);
    if (scene == null) {
      return null;
    }
    double pixels = positive(options.get(RASTER_SIZE), frame);
    double resolution = positive(options.get(IMAGE_RESOLUTION), frame);
    double scale =
        pixels > 0 ? pixels / scene.width() : resolution > 0 ? resolution / POINTS_PER_INCH : 1;
    return Pixels.of(PngRenderer.bitmap(scene, scale));
  }

  /// The form `Rasterize[expr, "Image"]`.
  @Form
  static @Nullable Expr image(Expr given, Str element, Options options, Frame frame) {
    return element.value().equals("Image") ? image(given, options, frame) : null;
  }

  private static double positive(Expr value, Frame frame) {
    double number = Numbers.real(value, frame);
    return number > 0 && number < 20_000 ? number : 0;
  }

  /// A picture of the `OutputForm` of an expression.
  private static Expr text(Expr expr, Frame frame) {
    String text = frame.text(expr, org.scheelite.print.Form.OUTPUT);
    String[] lines = text.split("\n", -1);
    int longest = 1;
    var words = new Expr[lines.length + 1];
    words[0] = Call.rule(Symbol.system("FontFamily"), Str.of("Courier"));
    for (int i = 0; i < lines.length; i++) {
      longest = Math.max(longest, lines[i].length());
      words[i + 1] =
          Call.of(
              Symbol.system("Text"),
              Call.of(Symbol.system("Style"), Str.of(lines[i]), Int.of(LETTERS)),
              Call.list(Int.ZERO, Int.of(-i)),
              Call.list(Int.MINUS_ONE, Int.ZERO));
    }
    double width = longest * LETTER_WIDTH + LETTERS;
    double height = lines.length * LINE;
    Expr range =
        Call.list(
            Call.list(real(-LETTERS / 2.0), real(width - LETTERS / 2.0)),
            Call.list(real(0.5 - lines.length), real(0.5)));
    return Call.of(
        Sym.GRAPHICS,
        Call.list(words),
        Call.rule(Symbol.system("PlotRange"), range),
        Call.rule(Symbol.system("AspectRatio"), real(height / width)),
        Call.rule(Symbol.system("PlotRangePadding"), Int.ZERO),
        Call.rule(Symbol.system("ImageSize"), Call.list(real(width), real(height))));
  }

  private static Expr real(double value) {
    return org.scheelite.expr.Real.of(value);
  }
}
