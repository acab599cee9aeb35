package org.scheelite.graphics.bitmap;

/// A rectangle of pixels.
///
/// @param width number of columns
/// @param height number of rows
/// @param argb the pixels row by row from the top, eight bits each of opacity, red, green, blue
public record Bitmap(int width, int height, int[] argb) {

  /// Checks that there is a pixel for every place.
  public Bitmap {
    if (width < 0 || height < 0 || argb.length != width * height) {
      throw new IllegalArgumentException(width + " x " + height + " from " + argb.length);
    }
  }

  /// The pixel in column `x` of row `y`, both counted from 0 at the upper left.
  public int at(int x, int y) {
    return argb[y * width + x];
  }

  /// Whether some pixel lets the background through.
  public boolean translucent() {
    for (int pixel : argb) {
      if (pixel >>> 24 != 255) {
        return true;
      }
    }
    return false;
  }

  /// This picture on an opaque background given as `0xRRGGBB`.
  public Bitmap over(int background) {
    int[] result = new int[argb.length];
    for (int i = 0; i < argb.length; i++) {
      int a = argb[i] >>> 24;
      int pixel = 0xFF000000;
      for (int shift = 0; shift <= 16; shift += 8) {
        int above = argb[i] >> shift & 255;
        int below = background >> shift & 255;
        pixel |= (above * a + below * (255 - a) + 127) / 255 << shift;
      }
      result[i] = pixel;
    }
    return new Bitmap(width, height, result);
  }

  /// This picture shrunk or enlarged to another size, each new pixel the mean of those under it.
  public Bitmap resized(int newWidth, int newHeight) {
    if (newWidth == width && newHeight == height) {
      return this;
    }
    int[] result = new int[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      int top = (int) ((long) y * height / newHeight);
      int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / newHeight));
      for (int x = 0; x < newWidth; x++) {
        int left = (int) ((long) x * width / newWidth);
        int right = Math.max(left + 1, (int) ((long) (x + 1) * width / newWidth));
        result[y * newWidth + x] = mean(left, top, right, bottom);
      }
    }
    return new Bitmap(newWidth, newHeight, result);
  }

  private int mean(int left, int top, int right, int bottom) {
    long a = 0;
    long r = 0;
    long g = 0;
    long b = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int pixel = at(x, y);
        int weight = pixel >>> 24;
        a += weight;
        r += (long) weight * (pixel >> 16 & 255);
        g += (long) weight * (pixel >> 8 & 255);
        b += (long) weight * (pixel & 255);
      }
    }
    if (a == 0) {
      return 0;
    }
    long cells = (long) (bottom - top) * (right - left);
    return (int) ((a + cells / 2) / cells) << 24
        | (int) ((r + a / 2) / a) << 16
        | (int) ((g + a / 2) / a) << 8
        | (int) ((b + a / 2) / a);
  }
}
