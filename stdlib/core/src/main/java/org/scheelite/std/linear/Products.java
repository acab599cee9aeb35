package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;

/// Products of packed arrays of machine numbers.
final class Products {
  /// Rows of the second factor that are kept in the cache while rows of the first pass by.
  private static final int BLOCK = 128;

  private Products() {}

  /// The product of an `m` by `k` and a `k` by `n` matrix in row-major order.
  static double[] multiply(double[] a, double[] b, int m, int k, int n, Frame frame) {
    var c = new double[m * n];
    for (int start = 0; start < k; start += BLOCK) {
      int end = Math.min(k, start + BLOCK);
      for (int i = 0; i < m; i++) {
        frame.poll();
        int j = start;
        for (; j + 4 <= end; j += 4) {
          addFour(c, i * n, b, j * n, n, a, i * k + j);
        }
        for (; j < end; j++) {
          addScaled(c, i * n, b, j * n, n, a[i * k + j]);
        }
      }
    }
    return c;
  }

  /// Four steps at once, in the same order, so that sums are loaded and stored once for them.
  private static void addFour(double[] c, int at, double[] b, int from, int n, double[] a, int f) {
    double f0 = a[f];
    double f1 = a[f + 1];
    double f2 = a[f + 2];
    double f3 = a[f + 3];
    int second = from + n;
    int third = second + n;
    int fourth = third + n;
    for (int i = 0; i < n; i++) {
      c[at + i] =
          c[at + i]
              + f0 * b[from + i]
              + f1 * b[second + i]
              + f2 * b[third + i]
              + f3 * b[fourth + i];
    }
  }

  private static void addScaled(double[] c, int at, double[] b, int from, int n, double factor) {
    for (int i = 0; i < n; i++) {
      c[at + i] += factor * b[from + i];
    }
  }

  /// The exact product of integer matrices; null where a sum does not fit a machine integer.
  static long @Nullable [] multiply(long[] a, long[] b, int m, int k, int n, Frame frame) {
    var c = new long[m * n];
    for (int i = 0; i < m; i++) {
      frame.poll();
      for (int j = 0; j < k; j++) {
        long factor = a[i * k + j];
        for (int x = 0; x < n; x++) {
          long product = factor * b[j * n + x];
          long sum = c[i * n + x] + product;
          boolean fits =
              Math.multiplyHigh(factor, b[j * n + x]) == product >> 63
                  && ((c[i * n + x] ^ sum) & (product ^ sum)) >= 0;
          if (!fits) {
            return null;
          }
          c[i * n + x] = sum;
        }
      }
    }
    return c;
  }
}
