package org.scheelite.graphics.image.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.Voxels;
import org.scheelite.graphics.image.argument.ImageMaker;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.graphics.image.argument.PixelArray;
import org.scheelite.message.Message;

/// A block of pixels in space.
///
/// `Image3D[data]` takes an array of brightnesses with three levels: slices from the top down, rows
/// and columns; a fourth level holds the channels. `Image3D[{image1, image2, ...}]` puts slices
/// together. Types and colour spaces are those of `Image`. `ImageDimensions` gives width, depth and
/// height; functions of single pixels such as `ImageAdjust`, `ColorConvert` and `ImageApply` work
/// as for images, and so do `ImageData` and `ImageResize`.
///
/// ```wl
/// In:  b = Image3D[{{{0, 1}, {1, 0}, {0, 0}}}]
/// Out: -Image3D-
/// In:  {ImageDimensions[b], ImageChannels[b], ImageData[ColorNegate[b]]}
/// Out: {{2, 3, 1}, 1, {{{1., 0.}, {0., 1.}, {1., 1.}}}}
/// In:  ImageDimensions[ImageResize[b, {4, 4, 4}]]
/// Out: {4, 4, 4}
/// In:  Image3D[{1, 2}]
/// Msg: Image3D::imgarray: The specified argument {1, 2} should be an array of rank 3 or 4 with machine-sized numbers.
/// Out: Image3D[{1, 2}]
/// ```
@Builtin(seeAlso = {"Image", "Image3DSlices"})
final class Image3D {
  /// What the channels mean.
  static final Option<ColourSpace> COLOR_SPACE = Image.COLOR_SPACE;

  /// Whether the channels of a pixel stand side by side in the data.
  static final Option<Boolean> INTERLEAVING = Image.INTERLEAVING;

  /// The data are no array of pixels.
  static final Message IMGARRAY =
      Message.of(
          "Image3D::imgarray",
          "The specified argument `1` should be an array of rank 3 or 4 with machine-sized numbers.");

  /// There is no such type.
  static final Message IMGDTYPE =
      Message.of("Image3D::imgdtype", "The specified data type `1` is not valid.");

  /// The colour space has another number of channels.
  static final Message IMGCSMIS =
      Message.of(
          "Image3D::imgcsmis",
          "The specified color space `1` and the number of channels `2` are not compatible.");

  private Image3D() {}

  @Form
  static @Nullable Expr image(Expr data, Options options, Frame frame) {
    return make(data, null, options, frame);
  }

  @Form
  static @Nullable Expr image(Expr data, Expr type, Options options, Frame frame) {
    if (type instanceof Normal) {
      return null;
    }
    PixelType named = type instanceof Str(String name) ? PixelType.named(name) : null;
    return named == null ? frame.decline(IMGDTYPE, type) : make(data, named, options, frame);
  }

  private static @Nullable Expr make(
      Expr data, @Nullable PixelType type, Options options, Frame frame) {
    Voxels block =
        data instanceof Voxels given
            ? given
            : data instanceof Normal list
                    && Images.isList(list)
                    && list.size() > 0
                    && list.args().stream().allMatch(Pixels.class::isInstance)
                ? slices(list)
                : block(data, type, options.get(INTERLEAVING), frame);
    if (block == null) {
      return frame.decline(IMGARRAY, data);
    }
    Pixels stack = type == null ? block.stack() : block.stack().as(type);
    ColourSpace space = options.get(COLOR_SPACE);
    int channels = stack.channels();
    if (space == ColourSpace.AUTOMATIC) {
      return new Voxels(stack, block.slices());
    }
    return channels == space.channels() || channels == space.channels() + 1
        ? new Voxels(stack.in(space), block.slices())
        : frame.decline(IMGCSMIS, Str.of(space.text()), Int.of(channels));
  }

  private static @Nullable Voxels slices(Normal list) {
    List<Pixels> slices = list.args().stream().map(Pixels.class::cast).toList();
    Pixels first = slices.getFirst();
    boolean alike =
        slices.stream()
            .allMatch(
                one ->
                    one.width() == first.width()
                        && one.height() == first.height()
                        && one.channels() == first.channels());
    return alike ? Voxels.of(slices) : null;
  }

  private static @Nullable Voxels block(
      Expr data, @Nullable PixelType type, boolean interleaved, Frame frame) {
    PixelArray array = PixelArray.read(data, frame);
    int rank = array == null ? 0 : array.dims().length;
    if (array == null || rank != 3 && rank != 4 || array.values().length == 0) {
      return null;
    }
    int[] dims = array.dims();
    boolean planes = rank == 4 && !interleaved;
    int at = planes ? 1 : 0;
    int channels = rank == 3 ? 1 : planes ? dims[0] : dims[3];
    int[] flat =
        planes
            ? new int[] {channels, dims[1] * dims[2], dims[3]}
            : new int[] {dims[0] * dims[1], dims[2], channels};
    Expr numbers = Packed.of(flat, array.values());
    PixelType own = data instanceof NumArray given ? PixelType.of(given.type()) : null;
    Pixels stack =
        ImageMaker.make(numbers, type == null ? own : type, ColourSpace.AUTOMATIC, planes, frame);
    return stack == null ? null : new Voxels(stack.interleaving(true), dims[at]);
  }
}
