package org.scheelite.graphics.image.argument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.NumArray;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;

/// Makes images of arrays of numbers.
public final class ImageMaker {
  private ImageMaker() {}

  /// The image with these numbers; null where they are no array with two or three levels.
  ///
  /// @param type the type that the numbers are of; null for the usual one
  /// @param planes whether the first of three levels is that of the channels, not the last
  public static @Nullable Pixels make(
      Expr given, @Nullable PixelType type, ColourSpace space, boolean planes, Frame frame) {
    if (given instanceof NumArray array && direct(array, type) && array.total() > 0) {
      PixelType kind = PixelType.of(array.type());
      if (kind != null) {
        return make(array.dims(), kind, copy(array.data()), space, planes);
      }
    }
    PixelArray array = PixelArray.read(given, frame);
    if (array == null) {
      return null;
    }
    PixelType kind = type != null ? type : usual(given);
    double[] values = array.values();
    if (!kind.isReal() && kind.most() > 1) {
      for (int i = 0; i < values.length; i++) {
        values[i] /= kind.most();
      }
    }
    return make(array.dims(), kind, values, space, planes);
  }

  private static boolean direct(NumArray array, @Nullable PixelType type) {
    PixelType own = PixelType.of(array.type());
    return own != null && (type == null || type == own);
  }

  private static PixelType usual(Expr given) {
    PixelType own = given instanceof NumArray array ? PixelType.of(array.type()) : null;
    return own != null ? own : PixelType.REAL32;
  }

  private static Object copy(Object data) {
    return switch (data) {
      case byte[] a -> a.clone();
      case short[] a -> a.clone();
      case float[] a -> a.clone();
      default -> ((double[]) data).clone();
    };
  }

  private static @Nullable Pixels make(
      int[] dims, PixelType type, Object data, ColourSpace space, boolean planes) {
    if (dims.length != 2 && dims.length != 3) {
      return null;
    }
    boolean flat = dims.length == 2;
    boolean first = planes && !flat;
    int channels = flat ? 1 : first ? dims[0] : dims[2];
    int height = first ? dims[1] : dims[0];
    int width = first ? dims[2] : dims[1];
    if (!first && data instanceof double[] values) {
      return Pixels.of(width, height, channels, type, values, space);
    }
    if (!first) {
      return Pixels.over(width, height, channels, type, data, space);
    }
    double[] values =
        data instanceof double[] doubles
            ? doubles
            : Pixels.over(width, height, channels, type, data, space).values();
    int size = width * height;
    var mixed = new double[values.length];
    Arrays.setAll(mixed, i -> values[i % channels * size + i / channels]);
    return Pixels.of(width, height, channels, type, mixed, space).interleaving(false);
  }
}
