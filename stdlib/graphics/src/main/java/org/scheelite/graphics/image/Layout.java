package org.scheelite.graphics.image;

import java.util.List;

/// Moves whole pixels about.
public final class Layout {
  private Layout() {}

  /// A rectangle of an image; parts beyond it are filled.
  ///
  /// @param left column of its first pixel, perhaps negative
  /// @param top row of its first pixel, perhaps negative
  public static Pixels part(Pixels image, int left, int top, int width, int height, Border border) {
    int step = image.channels();
    double[] from = image.values();
    var values = new double[width * height * step];
    for (int y = 0; y < height; y++) {
      int row = border.source(top + y, image.height());
      for (int x = 0; x < width; x++) {
        int column = border.source(left + x, image.width());
        int at = (y * width + x) * step;
        if (row >= 0 && column >= 0) {
          System.arraycopy(from, (row * image.width() + column) * step, values, at, step);
        } else if (border instanceof Border.Solid solid) {
          for (int c = 0; c < step; c++) {
            values[at + c] = solid.at(c, image);
          }
        }
      }
    }
    return image.like(width, height, step, values);
  }

  /// The image with columns and rows exchanged and turned about.
  ///
  /// @param transposed whether rows become columns first
  /// @param mirrored whether the result is reversed from left to right then
  /// @param flipped whether it is reversed from top to bottom then
  public static Pixels turned(Pixels image, boolean transposed, boolean mirrored, boolean flipped) {
    int width = transposed ? image.height() : image.width();
    int height = transposed ? image.width() : image.height();
    int step = image.channels();
    double[] from = image.values();
    var values = new double[from.length];
    for (int y = 0; y < height; y++) {
      int row = flipped ? height - 1 - y : y;
      for (int x = 0; x < width; x++) {
        int column = mirrored ? width - 1 - x : x;
        int source = transposed ? column * image.width() + row : row * image.width() + column;
        System.arraycopy(from, source * step, values, (y * width + x) * step, step);
      }
    }
    return image.like(width, height, step, values);
  }

  /// Images of one height side by side, or of one width below each other.
  public static Pixels joined(List<Pixels> images, boolean across) {
    Pixels first = images.getFirst();
    int step = first.channels();
    int width = across ? images.stream().mapToInt(Pixels::width).sum() : first.width();
    int height = across ? first.height() : images.stream().mapToInt(Pixels::height).sum();
    var values = new double[width * height * step];
    int x = 0;
    int y = 0;
    for (Pixels image : images) {
      double[] from = image.values();
      for (int row = 0; row < image.height(); row++) {
        System.arraycopy(
            from,
            row * image.width() * step,
            values,
            ((y + row) * width + x) * step,
            image.width() * step);
      }
      x += across ? image.width() : 0;
      y += across ? 0 : image.height();
    }
    return first.like(width, height, step, values);
  }

  /// The image turned anticlockwise about its centre by an angle in radians, on a canvas of this
  /// size; between pixels it is interpolated.
  public static Pixels rotated(Pixels image, double angle, int width, int height, Border border) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    int step = image.channels();
    double[] from = image.values();
    var values = new double[width * height * step];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double dx = x + 0.5 - width / 2.0;
        double dy = y + 0.5 - height / 2.0;
        double u = cos * dx - sin * dy + image.width() / 2.0 - 0.5;
        double v = sin * dx + cos * dy + image.height() / 2.0 - 0.5;
        blend(image, from, u, v, border, values, (y * width + x) * step);
      }
    }
    return image.like(width, height, step, values);
  }

  private static void blend(
      Pixels image, double[] from, double u, double v, Border border, double[] to, int at) {
    int x0 = (int) Math.floor(u);
    int y0 = (int) Math.floor(v);
    for (int i = 0; i < 4; i++) {
      int x = x0 + (i & 1);
      int y = y0 + (i >> 1);
      double weight = (1 - Math.abs(u - x)) * (1 - Math.abs(v - y));
      if (weight <= 0) {
        continue;
      }
      int column = border.source(x, image.width());
      int row = border.source(y, image.height());
      for (int c = 0; c < image.channels(); c++) {
        double value =
            row >= 0 && column >= 0
                ? from[(row * image.width() + column) * image.channels() + c]
                : border instanceof Border.Solid solid ? solid.at(c, image) : 0;
        to[at + c] += weight * value;
      }
    }
  }
}
