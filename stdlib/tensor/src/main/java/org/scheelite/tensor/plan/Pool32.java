package org.scheelite.tensor.plan;

import org.jspecify.annotations.Nullable;

/// The largest elements of windows, for `float`.
final class Pool32 {

  private Pool32() {}

  /// Takes `values` at the largest elements of `x`, or with `back` adds what was taken there.
  ///
  /// @param ranges for each place of a window along a row, the first window that has it and the one
  ///   after the last
  /// @param best room for a row of places
  /// @param most room for a row of elements
  static void run(
      ConvolutionShape s,
      boolean back,
      float[] x,
      int xAt,
      float[] from,
      int fromAt,
      float[] to,
      int toAt,
      int[] ranges,
      int[] best,
      float[] most) {
    int area = s.area();
    int width = s.places()[2];
    int place = 0;
    boolean elements = !back && from == x && fromAt == xAt;
    for (int c = 0; c < s.channels(); c++) {
      int channel = c * area;
      for (int i = 0; i < s.places()[0]; i++) {
        for (int j = 0; j < s.places()[1]; j++) {
          largest(s, x, xAt + channel, i, j, ranges, elements ? null : best, most);
          if (elements) {
            System.arraycopy(most, 0, to, toAt + place, width);
          } else if (back) {
            for (int k = 0; k < width; k++) {
              to[toAt + channel + best[k]] += from[fromAt + place + k];
            }
          } else {
            for (int k = 0; k < width; k++) {
              to[toAt + place + k] = from[fromAt + channel + best[k]];
            }
          }
          place += width;
        }
      }
    }
  }

  /// The places of the largest elements of a row of windows; of equal ones the first. One place
  /// after the other is looked at in all windows, the last one first.
  ///
  /// @param best gets the places, where they are wanted
  private static void largest(
      ConvolutionShape s,
      float[] x,
      int at,
      int i,
      int j,
      int[] ranges,
      int @Nullable [] best,
      float[] most) {
    int[] size = s.size();
    int width = s.places()[2];
    int stride = s.stride()[2];
    int before = s.before()[2];
    int x0 = i * s.stride()[0] - s.before()[0];
    int y0 = j * s.stride()[1] - s.before()[1];
    int xEnd = Math.min(size[0], x0 + s.kernel()[0]);
    int yEnd = Math.min(size[1], y0 + s.kernel()[1]);
    int corner = (Math.max(0, x0) * size[1] + Math.max(0, y0)) * size[2];
    for (int k = 0; k < width; k++) {
      int place = corner + Math.max(0, k * stride - before);
      most[k] = x[at + place];
      if (best != null) {
        best[k] = place;
      }
    }
    for (int pass = 0; pass < (best == null ? 1 : 2); pass++) {
      for (int a = xEnd - 1; a >= Math.max(0, x0); a--) {
        for (int b = yEnd - 1; b >= Math.max(0, y0); b--) {
          int row = (a * size[1] + b) * size[2] - before;
          for (int d = s.kernel()[2] - 1; d >= 0; d--) {
            int first = ranges[2 * d];
            int end = ranges[2 * d + 1];
            int start = row + first * stride + d;
            if (best == null || pass == 0) {
              raise(x, at + start, stride, first, end, most);
            } else {
              find(x, at, start, stride, first, end, most, best);
            }
          }
        }
      }
    }
  }

  private static void raise(float[] x, int from, int stride, int first, int end, float[] most) {
    for (int k = first; k < end; k++) {
      most[k] = Math.max(most[k], x[from + (k - first) * stride]);
    }
  }

  /// Notes the place of each element that is the largest: by arithmetic with bits, because nobody
  /// could foretell a branch.
  private static void find(
      float[] x, int at, int start, int stride, int first, int end, float[] most, int[] best) {
    for (int k = first; k < end; k++) {
      int place = start + (k - first) * stride;
      int other = Float.floatToRawIntBits(x[at + place]) ^ Float.floatToRawIntBits(most[k]);
      int keep = (other | -other) >> 31;
      best[k] = best[k] & keep | place & ~keep;
    }
  }
}
