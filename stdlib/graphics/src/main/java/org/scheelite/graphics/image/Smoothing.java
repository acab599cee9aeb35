package org.scheelite.graphics.image;

import org.scheelite.budget.Budget;

/// Weighted sums over the surroundings of each pixel; beyond the border the last pixels count
/// again.
public final class Smoothing {
  private Smoothing() {}

  /// The mean over some pixels in each direction, weighted by a normal distribution.
  public static Pixels gaussian(Pixels image, int radius, double deviation, Budget budget) {
    var weights = new double[2 * radius + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double x = i - radius;
      weights[i] = deviation > 0 ? Math.exp(-x * x / (2 * deviation * deviation)) : x == 0 ? 1 : 0;
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    Pixels wide = image.type().isReal() ? image : image.as(PixelType.REAL64);
    Pixels rows = convolve(wide, weights, weights.length, 1, budget);
    return convolve(rows, weights, 1, weights.length, budget).as(image.type());
  }

  /// The convolution with weights in rows.
  public static Pixels convolve(
      Pixels image, double[] weights, int across, int down, Budget budget) {
    int step = image.channels();
    double[] from = image.values();
    var values = new double[from.length];
    for (int y = 0; y < image.height(); y++) {
      budget.poll();
      for (int x = 0; x < image.width(); x++) {
        int at = (y * image.width() + x) * step;
        for (int k = 0; k < weights.length; k++) {
          int column = Math.clamp(x + across / 2 - k % across, 0, image.width() - 1);
          int row = Math.clamp(y + down / 2 - k / across, 0, image.height() - 1);
          int source = (row * image.width() + column) * step;
          for (int c = 0; c < step; c++) {
            values[at + c] += weights[k] * from[source + c];
          }
        }
      }
    }
    return image.like(values);
  }
}
