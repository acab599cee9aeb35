package org.scheelite.graphics.image.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.Layout;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;

/// The numbers of an image.
///
/// `ImageData[image]` gives brightnesses from 0 to 1, the integers 0 and 1 for an image of type
/// `"Bit"`; `ImageData[image, "type"]` gives the numbers that this type keeps. Rows run from the
/// top, or from the bottom with `DataReversed -> True`; more than one channel makes a third level,
/// or the first one with `Interleaving -> False`.
///
/// ```wl
/// In:  ImageData[Image[{{0, 1}, {0.5, 0}}]]
/// Out: {{0., 1.}, {0.5, 0.}}
/// In:  ImageData[Image[{{0, 1}, {0.5, 0}}], "Byte"]
/// Out: {{0, 255}, {128, 0}}
/// In:  ImageData[Image[{{{1, 0, 0}, {0, 1, 0}}}], Interleaving -> False]
/// Out: {{{1., 0.}}, {{0., 1.}}, {{0., 0.}}}
/// ```
@Builtin(seeAlso = {"Image", "PixelValue", "ImageDimensions"})
final class ImageData {
  /// Whether the channels of a pixel stand side by side; `Automatic` as the image was made.
  static final Option<Expr> INTERLEAVING = Option.any("Interleaving", Sym.AUTOMATIC);

  /// Whether rows run from the bottom.
  static final Option<Expr> DATA_REVERSED = Option.any("DataReversed", Sym.FALSE);

  /// There is no such type.
  static final Message IMGDTYPE =
      Message.of("ImageData::imgdtype", "The specified data type `1` is not valid.");

  private ImageData() {}

  @Form
  static @Nullable Expr data(Expr given, Options options, Frame frame) {
    return Images.each(given, "ImageData", frame, image -> data(image, usual(image), options));
  }

  @Form
  static @Nullable Expr data(Expr given, Expr type, Options options, Frame frame) {
    PixelType named = type instanceof Str(String name) ? PixelType.named(name) : null;
    if (named == null && !type.equals(Sym.AUTOMATIC)) {
      return frame.decline(IMGDTYPE, type);
    }
    return Images.each(
        given,
        "ImageData",
        frame,
        image -> data(image, named == null ? usual(image) : named, options));
  }

  private static PixelType usual(Pixels image) {
    return image.type() == PixelType.BIT || image.type() == PixelType.REAL32
        ? image.type()
        : PixelType.REAL64;
  }

  private static Expr data(Pixels image, PixelType type, Options options) {
    Expr order = options.get(INTERLEAVING);
    Pixels turned =
        options.get(DATA_REVERSED).equals(Sym.TRUE)
            ? Layout.turned(image, false, false, true)
            : image;
    boolean pixelwise =
        order.equals(Sym.TRUE)
            || order.equals(Sym.NONE)
            || !order.equals(Sym.FALSE) && image.interleaved();
    boolean plain = image.channels() == 1 && image.interleaved();
    NumArray array = turned.as(type).interleaving(pixelwise || plain).array();
    if (array.isReal()) {
      var reals = new double[array.total()];
      Arrays.setAll(reals, array::real);
      return Packed.of(array.dims(), reals);
    }
    var wholes = new long[array.total()];
    Arrays.setAll(wholes, array::integer);
    return Packed.of(array.dims(), wholes);
  }
}
