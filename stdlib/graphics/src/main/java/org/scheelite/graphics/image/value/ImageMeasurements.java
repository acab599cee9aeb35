package org.scheelite.graphics.image.value;

import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.argument.Images;
import org.scheelite.message.Message;

/// Facts about the values of an image.
///
/// `ImageMeasurements[image, "name"]` gives `"Mean"`, `"Min"`, `"Max"`, `"Total"`, `"Median"`,
/// `"StandardDeviation"` (a list for several channels), `"Dimensions"`, `"Channels"` or
/// `"AspectRatio"`; a list of names gives a list.
///
/// ```wl
/// In:  ImageMeasurements[Image[{{0, 0.5, 1}}], {"Mean", "Min", "Max", "Total"}]
/// Out: {0.5, 0., 1., 1.5}
/// In:  ImageMeasurements[Image[{{{1, 0, 0}, {0, 0, 0.5}}}], "Mean"]
/// Out: {0.5, 0., 0.25}
/// In:  ImageMeasurements[Image[{{0}}], "Nonsense"] // Head
/// Msg: ImageMeasurements::imgprop: Nonsense is not a property of images; there are {AspectRatio, Channels, Dimensions, Max, Mean, Median, Min, StandardDeviation, Total}.
/// Out: ImageMeasurements
/// ```
@Builtin(seeAlso = {"ImageData", "ImageDimensions"})
final class ImageMeasurements {
  private static final String[] NAMES = {
    "AspectRatio",
    "Channels",
    "Dimensions",
    "Max",
    "Mean",
    "Median",
    "Min",
    "StandardDeviation",
    "Total"
  };

  /// There is no such property.
  static final Message IMGPROP =
      Message.of("ImageMeasurements::imgprop", "`1` is not a property of images; there are `2`.");

  private ImageMeasurements() {}

  @Form
  static @Nullable Expr measure(Expr given, Expr wish, Frame frame) {
    return Images.each(given, "ImageMeasurements", frame, image -> measure(image, wish, frame));
  }

  private static @Nullable Expr measure(Pixels image, Expr wish, Frame frame) {
    if (wish instanceof Normal list && Lists.isList(list)) {
      var all = new ArrayList<Expr>();
      for (Expr one : list.args()) {
        Expr value = measure(image, one, frame);
        if (value == null) {
          return null;
        }
        all.add(value);
      }
      return Lists.of(all);
    }
    String name = wish instanceof Str(String known) ? known : "";
    if (Arrays.binarySearch(NAMES, name) < 0) {
      Expr names = Call.list(Arrays.stream(NAMES).map(Str::of).toArray(Expr[]::new));
      return frame.decline(IMGPROP, wish, names);
    }
    return switch (name) {
      case "AspectRatio" -> Real.of((double) image.height() / image.width());
      case "Channels" -> Int.of(image.channels());
      case "Dimensions" -> Packed.of((long) image.width(), image.height());
      default -> perChannel(image, name);
    };
  }

  private static Expr perChannel(Pixels image, String name) {
    int step = image.channels();
    double[] all = image.values();
    var results = new double[step];
    for (int c = 0; c < step; c++) {
      var values = new double[all.length / step];
      for (int i = 0; i < values.length; i++) {
        values[i] = all[i * step + c];
      }
      results[c] = of(values, name);
    }
    return step == 1 ? Real.of(results[0]) : Packed.of(results);
  }

  private static double of(double[] values, String name) {
    int n = values.length;
    double total = Arrays.stream(values).sum();
    return switch (name) {
      case "Max" -> Arrays.stream(values).max().orElse(0);
      case "Min" -> Arrays.stream(values).min().orElse(0);
      case "Mean" -> total / n;
      case "Median" -> {
        Arrays.sort(values);
        yield (values[(n - 1) / 2] + values[n / 2]) / 2;
      }
      case "StandardDeviation" -> {
        double mean = total / n;
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        yield n < 2 ? 0 : Math.sqrt(squares / (n - 1));
      }
      default -> total;
    };
  }
}
