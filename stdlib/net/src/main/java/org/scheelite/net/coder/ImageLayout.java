package org.scheelite.net.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.PixelType;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.net.shape.Dim;
import org.scheelite.net.shape.Plain;

/// How the pixels of an image lie in the plain array of a net.
///
/// @param space the colour space of the array
/// @param transposed whether columns come before rows
/// @param interleaved whether the channels are at the last level, not at the first
/// @param mean what is taken off; null for nothing
/// @param variance what is divided by, after its square root; null for nothing
record ImageLayout(
    ColourSpace space,
    boolean transposed,
    boolean interleaved,
    @Nullable ImageLevel mean,
    @Nullable ImageLevel variance) {
  static final String COLOR_SPACE = "ColorSpace";
  private static final String TRANSPOSED = "DataTransposed";
  private static final String INTERLEAVING = "Interleaving";
  private static final String MEAN = "MeanImage";
  private static final String VARIANCE = "VarianceImage";

  /// The parameters that encoder and decoder have.
  static final List<String> SHARED = List.of(COLOR_SPACE, TRANSPOSED, INTERLEAVING, MEAN, VARIANCE);

  /// The values of parameters that are not given.
  static Map<String, Expr> parameters() {
    var parameters = new HashMap<String, Expr>();
    parameters.put(COLOR_SPACE, Str.of("RGB"));
    parameters.put(TRANSPOSED, Sym.FALSE);
    parameters.put(INTERLEAVING, Sym.FALSE);
    parameters.put(MEAN, Sym.NONE);
    parameters.put(VARIANCE, Sym.NONE);
    return parameters;
  }

  /// Reads the parameters.
  ///
  /// @param colour the colour space where it is given by place, else `Automatic`
  /// @throws org.scheelite.net.NetFault where one is wrong
  static ImageLayout of(CoderSpec spec, Expr colour) {
    Expr named = colour.equals(Sym.AUTOMATIC) ? spec.get(COLOR_SPACE) : colour;
    ColourSpace space =
        named.equals(Sym.AUTOMATIC)
            ? ColourSpace.RGB
            : named instanceof Str(String name) ? ColourSpace.named(name) : null;
    if (space == null) {
      throw spec.wrong(COLOR_SPACE, named, "a color space such as \"RGB\" or \"Grayscale\"");
    }
    return new ImageLayout(
        space,
        spec.flag(TRANSPOSED),
        spec.flag(INTERLEAVING),
        ImageLevel.of(MEAN, space, spec),
        ImageLevel.of(VARIANCE, space, spec));
  }

  /// The dimensions of the array of an image of this size.
  List<Dim> dims(Dim width, Dim height) {
    Dim channels = Dim.of(space.channels());
    Dim first = transposed ? width : height;
    Dim second = transposed ? height : width;
    return interleaved ? List.of(first, second, channels) : List.of(channels, first, second);
  }

  /// The width and height of an image whose array has these dimensions.
  int[] size(int... dims) {
    int first = interleaved ? dims[0] : dims[1];
    int second = interleaved ? dims[1] : dims[2];
    return transposed ? new int[] {first, second} : new int[] {second, first};
  }

  private int index(int channel, int x, int y, int width, int height) {
    int place = transposed ? x * height + y : y * width + x;
    return interleaved ? place * space.channels() + channel : channel * width * height + place;
  }

  /// The numbers of an image that has the colour space and no opacity.
  float[] pack(Pixels image, Budget budget) {
    int width = image.width();
    int height = image.height();
    int channels = space.channels();
    var plain = new float[width * height * channels];
    byte[] bytes = image.type() == PixelType.BYTE ? (byte[]) image.data() : null;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < channels; c++) {
          int from = (y * width + x) * channels + c;
          plain[index(c, x, y, width, height)] =
              bytes == null ? (float) image.value(from) : (bytes[from] & 255) / 255f;
        }
      }
    }
    if (mean != null || variance != null) {
      standardize(plain, width, height, true, budget);
    }
    return plain;
  }

  /// The image of an array.
  Pixels unpack(Plain plain, Budget budget) {
    int[] size = size(plain.dims());
    int width = size[0];
    int height = size[1];
    int channels = space.channels();
    var numbers = new float[plain.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) plain.get(i);
    }
    standardize(numbers, width, height, false, budget);
    var data = new float[numbers.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < channels; c++) {
          data[(y * width + x) * channels + c] = numbers[index(c, x, y, width, height)];
        }
      }
    }
    return Pixels.over(width, height, channels, PixelType.REAL32, data, space);
  }

  /// Takes off the mean and divides by the deviation, or the other way round.
  private void standardize(float[] plain, int width, int height, boolean forth, Budget budget) {
    if (mean == null && variance == null) {
      return;
    }
    int channels = space.channels();
    double[] means = mean == null ? null : mean.values(width, height, channels, budget);
    double[] variances = variance == null ? null : variance.values(width, height, channels, budget);
    for (int i = 0; i < width * height * channels; i++) {
      int at = index(i % channels, i / channels % width, i / channels / width, width, height);
      double offset = means == null ? 0 : means[i];
      double deviation = variances == null ? 1 : Math.sqrt(variances[i]);
      plain[at] =
          (float) (forth ? (plain[at] - offset) / deviation : plain[at] * deviation + offset);
    }
  }
}
