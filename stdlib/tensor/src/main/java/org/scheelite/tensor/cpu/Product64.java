package org.scheelite.tensor.cpu;

import java.util.Arrays;

/// Products of 64-bit matrices in plain Java, as sums of scaled rows, which the compiler of the JVM
/// turns into vector code.
final class Product64 {

  /// Below this width the rows of a result are too short to be worth a loop each.
  private static final int NARROW = 8;

  private double[] scratch = new double[0];

  void multiply(
      boolean ta,
      boolean tb,
      int m,
      int n,
      int k, //
      double[] a,
      int aAt,
      double[] b,
      int bAt,
      double[] c,
      int cAt,
      boolean accumulate) {
    if (!accumulate) {
      Arrays.fill(c, cAt, cAt + m * n, 0);
    }
    if (tb && !ta && n < NARROW && k >= NARROW) {
      inner(m, n, k, a, aAt, b, bAt, c, cAt);
    } else if (ta && !tb && n < NARROW && m > n) {
      double[] turned = scratch(m * n);
      Arrays.fill(turned, 0, m * n, 0);
      rows(n, m, k, b, bAt, 1, n, a, aAt, turned, 0);
      addTransposed(turned, n, m, c, cAt);
    } else if (tb) {
      double[] turned = scratch(n * k);
      Arrays.fill(turned, 0, n * k, 0);
      addTransposed(b, bAt, n, k, turned, 0);
      rows(m, n, k, a, aAt, ta ? 1 : k, ta ? m : 1, turned, 0, c, cAt);
    } else {
      rows(m, n, k, a, aAt, ta ? 1 : k, ta ? m : 1, b, bAt, c, cAt);
    }
  }

  private double[] scratch(int size) {
    if (scratch.length < size) {
      scratch = new double[size];
    }
    return scratch;
  }

  private static void addTransposed(double[] from, int rows, int columns, double[] to, int at) {
    addTransposed(from, 0, rows, columns, to, at);
  }

  private static void addTransposed(
      double[] from, int start, int rows, int columns, double[] to, int at) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        to[at + j * rows + i] += from[start + i * columns + j];
      }
    }
  }

  /// Rows of `B`, scaled by elements of `A`, added to the rows of `C`, four at a time.
  private static void rows(
      int m,
      int n,
      int k, //
      double[] a,
      int aAt,
      int aRow,
      int aColumn,
      double[] b,
      int bAt,
      double[] c,
      int cAt) {
    for (int i = 0; i < m; i++) {
      int at = aAt + i * aRow;
      int to = cAt + i * n;
      int l = 0;
      for (; l + 4 <= k; l += 4) {
        int p = at + l * aColumn;
        add4(
            n,
            a[p],
            a[p + aColumn],
            a[p + 2 * aColumn],
            a[p + 3 * aColumn], //
            b,
            bAt + l * n,
            c,
            to);
      }
      if (l + 2 <= k) {
        add2(n, a[at + l * aColumn], a[at + (l + 1) * aColumn], b, bAt + l * n, c, to);
        l += 2;
      }
      if (l < k) {
        add1(n, a[at + l * aColumn], b, bAt + l * n, c, to);
      }
    }
  }

  private static void add4(
      int n, double w, double x, double y, double z, double[] b, int bAt, double[] c, int cAt) {
    int b1 = bAt + n;
    int b2 = b1 + n;
    int b3 = b2 + n;
    for (int j = 0; j < n; j++) {
      c[cAt + j] = c[cAt + j] + (w * b[bAt + j] + x * b[b1 + j] + y * b[b2 + j] + z * b[b3 + j]);
    }
  }

  private static void add2(int n, double w, double x, double[] b, int bAt, double[] c, int cAt) {
    int b1 = bAt + n;
    for (int j = 0; j < n; j++) {
      c[cAt + j] = c[cAt + j] + (w * b[bAt + j] + x * b[b1 + j]);
    }
  }

  private static void add1(int n, double w, double[] b, int bAt, double[] c, int cAt) {
    for (int j = 0; j < n; j++) {
      c[cAt + j] = c[cAt + j] + w * b[bAt + j];
    }
  }

  /// Inner products of the rows of `A` with those of the transposed `B`.
  private static void inner(
      int m, int n, int k, double[] a, int aAt, double[] b, int bAt, double[] c, int cAt) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[cAt + i * n + j] += inner(k, a, aAt + i * k, b, bAt + j * k);
      }
    }
  }

  private static double inner(int k, double[] a, int aAt, double[] b, int bAt) {
    double s = 0;
    double t = 0;
    double u = 0;
    double v = 0;
    int l = 0;
    for (; l + 4 <= k; l += 4) {
      s += a[aAt + l] * b[bAt + l];
      t += a[aAt + l + 1] * b[bAt + l + 1];
      u += a[aAt + l + 2] * b[bAt + l + 2];
      v += a[aAt + l + 3] * b[bAt + l + 3];
    }
    for (; l < k; l++) {
      s += a[aAt + l] * b[bAt + l];
    }
    return s + t + (u + v);
  }
}
