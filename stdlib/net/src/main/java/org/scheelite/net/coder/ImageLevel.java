package org.scheelite.net.coder;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.graphics.image.ColourSpace;
import org.scheelite.graphics.image.Conversion;
import org.scheelite.graphics.image.Pixels;
import org.scheelite.graphics.image.Resampling;
import org.scheelite.net.number.Numbers;

/// A number for each channel of each pixel: a mean or a variance.
///
/// @param channels one for each channel; empty where an image says it
/// @param image one for each pixel; null where there is none
record ImageLevel(double[] channels, @Nullable Pixels image) {
  /// Reads a parameter; null where it is `None`.
  ///
  /// @throws org.scheelite.net.NetFault where it is wrong
  static @Nullable ImageLevel of(String parameter, ColourSpace space, CoderSpec spec) {
    Expr given = spec.get(parameter);
    if (given.equals(Sym.NONE)) {
      return null;
    }
    if (given instanceof Pixels image) {
      return new ImageLevel(new double[0], opaque(Conversion.to(image, space)));
    }
    int[] dims = Numbers.dims(given);
    boolean list = given instanceof Normal && dims.length == 1 && dims[0] == space.channels();
    var numbers = new double[list ? dims[0] : 1];
    if (!list && dims.length != 0 || !Numbers.copy(given, dims, numbers, 0, null)) {
      throw spec.wrong(
          parameter, given, "None, a number, a list with one for each channel, or an image");
    }
    if (!list) {
      numbers = Arrays.copyOf(numbers, space.channels());
      Arrays.fill(numbers, numbers[0]);
    }
    return new ImageLevel(numbers, null);
  }

  /// The image without its opacity.
  static Pixels opaque(Pixels image) {
    if (!image.alpha()) {
      return image;
    }
    double[] all = image.values();
    int step = image.channels();
    var values = new double[all.length / step * (step - 1)];
    for (int i = 0; i < values.length; i++) {
      values[i] = all[i / (step - 1) * step + i % (step - 1)];
    }
    return image.like(image.width(), image.height(), step - 1, values);
  }

  /// The numbers for an image of this size, row by row, channels side by side.
  double[] values(int width, int height, int count, Budget budget) {
    if (image != null) {
      return Resampling.BICUBIC.resize(image, width, height, budget).values();
    }
    var values = new double[width * height * count];
    for (int i = 0; i < values.length; i++) {
      values[i] = channels[i % count];
    }
    return values;
  }
}
