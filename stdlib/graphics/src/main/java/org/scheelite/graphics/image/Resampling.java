package org.scheelite.graphics.image;

import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Budget;

/// How new pixels come from old ones when an image changes its size.
///
/// Rows and columns are filtered one after the other. Where an image shrinks the filter widens with
/// the step, so that every old pixel counts. Results stay between the least and the greatest value
/// of the image.
public enum Resampling {
  NEAREST("Nearest", 0),
  BILINEAR("Bilinear", 1),
  BICUBIC("Bicubic", 2),
  LANCZOS("Lanczos", 3);

  private final String text;
  private final double radius;

  Resampling(String text, double radius) {
    this.text = text;
    this.radius = radius;
  }

  /// The method of this name in the language; null where there is none.
  public static @Nullable Resampling named(String name) {
    return switch (name) {
      case "Nearest", "NearestLeft", "NearestRight", "Constant" -> NEAREST;
      case "Linear", "Bilinear" -> BILINEAR;
      case "Cubic", "Bicubic", "Quadratic", "Biquadratic", "Automatic" -> BICUBIC;
      case "Lanczos" -> LANCZOS;
      default -> null;
    };
  }

  /// The name in the language.
  public String text() {
    return text;
  }

  private double weight(double distance) {
    double x = Math.abs(distance);
    return switch (this) {
      case NEAREST -> 1;
      case BILINEAR -> Math.max(0, 1 - x);
      case BICUBIC -> // Catmull and Rom
          x < 1 ? (1.5 * x - 2.5) * x * x + 1 : x < 2 ? ((2.5 - 0.5 * x) * x - 4) * x + 2 : 0;
      case LANCZOS -> x == 0 ? 1 : x < 3 ? sinc(x) * sinc(x / 3) : 0;
    };
  }

  private static double sinc(double x) {
    double angle = Math.PI * x;
    return Math.sin(angle) / angle;
  }

  /// The image in another size.
  public Pixels resize(Pixels image, int width, int height, Budget budget) {
    if (width == image.width() && height == image.height()) {
      return image;
    }
    budget.reserve(8L * image.channels() * width * Math.max(height, image.height()));
    double[] values = image.values();
    double[] rows = along(values, image.height(), image.width(), image.channels(), width, budget);
    double[] all = columns(rows, image.height(), width * image.channels(), height, budget);
    clip(values, all);
    return image.like(width, height, image.channels(), all);
  }

  private static void clip(double[] from, double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : from) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(min, Math.min(max, values[i]));
    }
  }

  /// Filters each of `count` rows of `size` cells of `step` values into `to` cells.
  private double[] along(double[] values, int count, int size, int step, int to, Budget budget) {
    if (size == to) {
      return values;
    }
    var filter = new Filter(size, to);
    var result = new double[count * to * step];
    for (int row = 0; row < count; row++) {
      budget.poll();
      for (int x = 0; x < to; x++) {
        int at = (row * to + x) * step;
        double[] weights = filter.weights[x];
        for (int k = 0; k < weights.length; k++) {
          int from = (row * size + filter.cell(x, k)) * step;
          for (int c = 0; c < step; c++) {
            result[at + c] += weights[k] * values[from + c];
          }
        }
      }
    }
    return result;
  }

  /// Filters `size` rows of `width` values into `to` rows.
  private double[] columns(double[] values, int size, int width, int to, Budget budget) {
    if (size == to) {
      return values;
    }
    var filter = new Filter(size, to);
    var result = new double[to * width];
    for (int y = 0; y < to; y++) {
      budget.poll();
      double[] weights = filter.weights[y];
      for (int k = 0; k < weights.length; k++) {
        int from = filter.cell(y, k) * width;
        double weight = weights[k];
        for (int i = 0; i < width; i++) {
          result[y * width + i] += weight * values[from + i];
        }
      }
    }
    return result;
  }

  /// Which old cells make up each new one, and with what weights.
  private final class Filter {
    private final int size;
    private final int[] first;
    private final double[][] weights;

    Filter(int size, int to) {
      this.size = size;
      first = new int[to];
      weights = new double[to][];
      double step = (double) size / to;
      double scale = Math.max(1, step);
      for (int i = 0; i < to; i++) {
        double centre = (i + 0.5) * step - 0.5;
        if (radius == 0) {
          first[i] = (int) Math.floor(centre + 0.5);
          weights[i] = new double[] {1};
          continue;
        }
        int low = (int) Math.ceil(centre - radius * scale);
        int high = (int) Math.floor(centre + radius * scale);
        first[i] = low;
        weights[i] = new double[high - low + 1];
        double sum = 0;
        for (int k = 0; k < weights[i].length; k++) {
          weights[i][k] = weight((low + k - centre) / scale);
          sum += weights[i][k];
        }
        for (int k = 0; k < weights[i].length; k++) {
          weights[i][k] /= sum;
        }
      }
    }

    /// The old cell with weight `k` for the new cell `i`; beyond the border the last one counts.
    int cell(int i, int k) {
      return Math.clamp(first[i] + k, 0, size - 1);
    }
  }
}
