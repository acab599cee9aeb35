package org.scheelite.graphics.image.pixel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Symbol;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.image.argument.PixelArray;
import org.scheelite.message.Message;

/// A function applied to every pixel of an image.
///
/// `ImageApply[f, image]` gives `f` the value of a pixel, or the list of its channels;
/// `ImageApply[f, {image1, image2, ...}]` the values of the pixels at the same place.
///
/// ```wl
/// In:  ImageData[ImageApply[#^2 &, Image[{{0.5, 1}}]]]
/// Out: {{0.25, 1.}}
/// In:  ImageData[ImageApply[Reverse, Image[{{{1, 0.5, 0}}}]]]
/// Out: {{{0., 0.5, 1.}}}
/// In:  ImageData[ImageApply[Max, {Image[{{0, 1}}], Image[{{0.5, 0.5}}]}]]
/// Out: {{0.5, 1.}}
/// In:  Head[ImageApply[f, Image[{{0.5, 1}}]]]
/// Msg: ImageApply::imgfun: f does not give numbers, or lists of one length, for the pixels.
/// Out: ImageApply
/// ```
@Builtin(
    seeAlso = {"ImageAdjust", "ImageData"},
    operator = Builtin.Operator.LAST)
final class ImageApply {
  /// The function gives no pixels.
  static final Message IMGFUN =
      Message.of(
          "ImageApply::imgfun",
          "`1` does not give numbers, or lists of one length, for the pixels.");

  private static final Symbol MAP = Symbol.system("Map");
  private static final Symbol MAP_THREAD = Symbol.system("MapThread");

  private ImageApply() {}

  @Form
  static @Nullable Expr apply(Expr function, Expr given, Frame frame) {
    if (!Images.isList(given)) {
      Pixels image = Images.read(given, "ImageApply", frame);
      return image == null
          ? null
          : image(image, frame.call(MAP, function, data(image)), function, frame);
    }
    List<Pixels> images = Images.list(((Normal) given).args(), "ImageApply", frame);
    if (images == null || images.isEmpty()) {
      return null;
    }
    Pixels first = images.getFirst();
    var lists = new ArrayList<Expr>();
    for (Pixels image : images) {
      if (image.width() != first.width() || image.height() != first.height()) {
        return frame.decline(IMGFUN, function);
      }
      lists.add(data(image));
    }
    return image(first, frame.call(MAP_THREAD, function, Call.list(lists)), function, frame);
  }

  /// The pixels in a row.
  private static Expr data(Pixels image) {
    int size = image.width() * image.height();
    return image.channels() == 1
        ? Packed.of(image.values())
        : Packed.of(new int[] {size, image.channels()}, image.values());
  }

  private static @Nullable Expr image(Pixels model, Expr data, Expr function, Frame frame) {
    PixelArray array = PixelArray.read(data, frame);
    int size = model.width() * model.height();
    if (array == null || array.dims()[0] != size || array.dims().length > 2) {
      return frame.decline(IMGFUN, function);
    }
    int channels = array.values().length / size;
    PixelType type = model.type() == PixelType.REAL64 ? model.type() : PixelType.REAL32;
    Pixels typed = model.as(type);
    return channels == model.channels()
        ? typed.like(array.values())
        : typed
            .in(ColourSpace.AUTOMATIC)
            .like(model.width(), model.height(), channels, array.values());
  }
}
