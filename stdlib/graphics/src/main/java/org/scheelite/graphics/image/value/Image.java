package org.scheelite.graphics.image.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.ImageMaker;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;

/// A picture made of pixels.
///
/// `Image[data]` makes an image of a matrix of brightnesses, or of an array with the channels of a
/// pixel at its third level; 0 is black, 1 is full. `Image[data, "type"]` takes numbers of that
/// type: `"Bit"` (0 or 1), `"Byte"` (to 255), `"Bit16"` (to 65535), `"Real32"` or `"Real64"`. The
/// type of a numeric array is its own, `"Real32"` is usual for lists. `Image[image, "type"]`
/// changes the type, `Image[graphics]` draws a picture. With `Interleaving -> False` the channels
/// are at the first level; `ColorSpace` says what they mean. Images are values without parts:
/// `ImageData` gives their numbers. They can be added and multiplied, with numbers and with each
/// other.
///
/// ```wl
/// In:  i = Image[{{0, 0.5}, {1, 0.25}}]
/// Out: -Image-
/// In:  ImageData[i]
/// Out: {{0., 0.5}, {1., 0.25}}
/// In:  ToString[Image[{{0, 255}}, "Byte"], InputForm]
/// Out: Image[NumericArray[{{0, 255}}, "UnsignedInteger8"], "Byte", ColorSpace -> Automatic, Interleaving -> None]
/// In:  {Head[i], ImageType[i], ImageChannels[Image[{{{1, 0, 0}}}]], i == Image[ImageData[i]]}
/// Out: {Image, "Real32", 3, True}
/// In:  Image[5]
/// Msg: Image::imgarray: The specified argument 5 should be an array of rank 2 or 3 with machine-sized numbers.
/// Out: Image[5]
/// ```
@Builtin(seeAlso = {"ImageData", "ImageResize", "ColorConvert", "Import", "Graphics"})
final class Image {
  /// What the channels mean.
  static final Option<ColourSpace> COLOR_SPACE =
      Option.symbol(
          "ColorSpace", Sym.AUTOMATIC, "Automatic or a name such as \"RGB\"", (e, _) -> space(e));

  /// Whether the channels of a pixel stand side by side in the data.
  static final Option<Boolean> INTERLEAVING =
      Option.symbol(
          "Interleaving",
          Sym.AUTOMATIC,
          "True, False or Automatic",
          (value, _) ->
              value.equals(Sym.FALSE)
                  ? Boolean.FALSE
                  : value.equals(Sym.TRUE) || value.equals(Sym.AUTOMATIC) || value.equals(Sym.NONE)
                      ? Boolean.TRUE
                      : null);

  /// Size at which the image is shown.
  static final Option<Expr> IMAGE_SIZE = Option.any("ImageSize", Sym.AUTOMATIC);

  /// Points for each pixel.
  static final Option<Expr> MAGNIFICATION = Option.any("Magnification", Sym.AUTOMATIC);

  /// Pixels for each inch, kept for files.
  static final Option<Expr> IMAGE_RESOLUTION = Option.any("ImageResolution", Sym.AUTOMATIC);

  /// Facts about the image, kept with it.
  static final Option<Expr> META_INFORMATION = Option.any("MetaInformation", Sym.NONE);

  private static final List<Option<Expr>> LOOKS =
      List.of(IMAGE_SIZE, MAGNIFICATION, IMAGE_RESOLUTION, META_INFORMATION);

  /// The data are no array of pixels.
  static final Message IMGARRAY =
      Message.of(
          "Image::imgarray",
          "The specified argument `1` should be an array of rank 2 or 3 with machine-sized"
              + " numbers.");

  /// There is no such type.
  static final Message IMGDTYPE =
      Message.of("Image::imgdtype", "The specified data type `1` is not valid.");

  /// The colour space has another number of channels.
  static final Message IMGCSMIS =
      Message.of(
          "Image::imgcsmis",
          "The specified color space `1` and the number of channels `2` are not compatible.");

  private Image() {}

  @Form
  static @Nullable Expr image(Expr data, Options options, Frame frame) {
    return make(data, null, options, frame);
  }

  @Form
  static @Nullable Expr image(Expr data, Expr type, Options options, Frame frame) {
    if (type instanceof Normal) {
      return null;
    }
    if (type.equals(Sym.AUTOMATIC)) {
      return make(data, null, options, frame);
    }
    PixelType named = type instanceof Str(String name) ? PixelType.named(name) : null;
    return named == null ? frame.decline(IMGDTYPE, type) : make(data, named, options, frame);
  }

  private static @Nullable Expr make(
      Expr data, @Nullable PixelType type, Options options, Frame frame) {
    ColourSpace space = options.get(COLOR_SPACE);
    Pixels image = Images.quiet(data, frame);
    if (image == null) {
      boolean planes = !options.get(INTERLEAVING);
      image = ImageMaker.make(data, type, ColourSpace.AUTOMATIC, planes, frame);
      if (image == null) {
        return frame.decline(IMGARRAY, data);
      }
    } else {
      image = type == null ? image : image.as(type);
      if (options.given(INTERLEAVING) != null) {
        image = image.interleaving(options.get(INTERLEAVING));
      }
    }
    if (space != ColourSpace.AUTOMATIC) {
      int colours = image.channels();
      if (colours != space.channels() && colours != space.channels() + 1) {
        return frame.decline(IMGCSMIS, Str.of(space.text()), Int.of(colours));
      }
      image = image.in(space);
    }
    return image.with(looks(image, options));
  }

  private static List<Expr> looks(Pixels image, Options options) {
    var looks = new ArrayList<Expr>();
    for (Option<Expr> option : LOOKS) {
      Expr value = options.given(option);
      if (value != null) {
        looks.add(Call.rule(Symbol.system(option.name()), value));
      }
    }
    return looks.isEmpty() ? image.options() : looks;
  }

  private static @Nullable ColourSpace space(Expr value) {
    if (value.equals(Sym.AUTOMATIC) || value.equals(Sym.NONE)) {
      return ColourSpace.AUTOMATIC;
    }
    return value instanceof Str(String name) ? ColourSpace.named(name) : null;
  }
}
