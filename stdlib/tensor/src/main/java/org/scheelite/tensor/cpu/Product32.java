package org.scheelite.tensor.cpu;

import java.util.Arrays;

/// Products of 32-bit matrices in plain Java, as sums of scaled rows.
///
/// Each row under work has an array of its own: the compiler of the JVM makes vector code only
/// where all arrays of a loop are walked by one and the same index.
final class Product32 {

  /// Below this width the rows of a result are too short to be worth a loop each.
  private static final int NARROW = 8;

  private float[][] packed = new float[0][0];
  private float[] row = new float[0];
  private float[] turned = new float[0];

  void multiply(
      boolean ta,
      boolean tb,
      int m,
      int n,
      int k,
      float[] a,
      int aAt,
      int aWidth,
      float[] b,
      int bAt,
      int bWidth,
      float[] c,
      int cAt,
      int cWidth,
      boolean accumulate) {
    if (!accumulate) {
      clear(m, n, c, cAt, cWidth);
    }
    if (tb && !ta && n < NARROW && k >= NARROW) {
      inner(m, n, k, a, aAt, aWidth, b, bAt, bWidth, c, cAt, cWidth);
    } else if (ta && !tb && n < NARROW && m > n) {
      if (turned.length < m * n) {
        turned = new float[m * n];
      }
      Arrays.fill(turned, 0, m * n, 0);
      pack(k, m, a, aAt, aWidth, false);
      rows(n, m, k, b, bAt, 1, bWidth, turned, 0, m);
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
          c[cAt + i * cWidth + j] += turned[j * m + i];
        }
      }
    } else {
      pack(k, n, b, bAt, bWidth, tb);
      rows(m, n, k, a, aAt, ta ? 1 : aWidth, ta ? aWidth : 1, c, cAt, cWidth);
    }
  }

  private static void clear(int m, int n, float[] c, int cAt, int width) {
    if (width == n) {
      Arrays.fill(c, cAt, cAt + m * n, 0);
      return;
    }
    for (int i = 0; i < m; i++) {
      Arrays.fill(c, cAt + i * width, cAt + i * width + n, 0);
    }
  }

  /// Puts the rows of a matrix, or those of its transpose, into arrays of their own.
  private void pack(int rows, int columns, float[] from, int at, int width, boolean transposed) {
    if (packed.length < rows || row.length < columns) {
      int longest = Math.max(row.length, columns);
      packed = new float[Math.max(packed.length, rows)][longest];
      row = new float[longest];
    }
    for (int i = 0; i < rows; i++) {
      if (transposed) {
        for (int j = 0; j < columns; j++) {
          packed[i][j] = from[at + j * width + i];
        }
      } else {
        System.arraycopy(from, at + i * width, packed[i], 0, columns);
      }
    }
  }

  /// Adds packed rows, scaled by elements of `A`, to the rows of `C`, four at a time.
  private void rows(
      int m,
      int n,
      int k,
      float[] a,
      int aAt,
      int aRow,
      int aColumn,
      float[] c,
      int cAt,
      int cWidth) {
    for (int i = 0; i < m; i++) {
      int at = aAt + i * aRow;
      System.arraycopy(c, cAt + i * cWidth, row, 0, n);
      int l = 0;
      for (; l + 4 <= k; l += 4) {
        int p = at + l * aColumn;
        addTwo(n, a[p], packed[l], a[p + aColumn], packed[l + 1], row);
        addTwo(n, a[p + 2 * aColumn], packed[l + 2], a[p + 3 * aColumn], packed[l + 3], row);
      }
      if (l + 2 <= k) {
        addTwo(n, a[at + l * aColumn], packed[l], a[at + (l + 1) * aColumn], packed[l + 1], row);
        l += 2;
      }
      if (l < k) {
        add(n, a[at + l * aColumn], packed[l], row);
      }
      System.arraycopy(row, 0, c, cAt + i * cWidth, n);
    }
  }

  private static void addTwo(int n, float x, float[] p, float y, float[] q, float[] to) {
    for (int j = 0; j < n; j++) {
      to[j] = to[j] + (x * p[j] + y * q[j]);
    }
  }

  private static void add(int n, float x, float[] p, float[] to) {
    for (int j = 0; j < n; j++) {
      to[j] = to[j] + x * p[j];
    }
  }

  /// Inner products of the rows of `A` with those of the transposed `B`.
  private static void inner(
      int m,
      int n,
      int k,
      float[] a,
      int aAt,
      int aWidth,
      float[] b,
      int bAt,
      int bWidth,
      float[] c,
      int cAt,
      int cWidth) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[cAt + i * cWidth + j] += inner(k, a, aAt + i * aWidth, b, bAt + j * bWidth);
      }
    }
  }

  private static float inner(int k, float[] a, int aAt, float[] b, int bAt) {
    float s = 0;
    float t = 0;
    float u = 0;
    float v = 0;
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

  void sumRows(int rows, int columns, float[] a, int aAt, float[] sum, int sumAt) {
    pack(1, columns, a, aAt, columns, false);
    float[] total = row;
    Arrays.fill(total, 0, columns, 0);
    for (int i = 0; i < rows; i++) {
      System.arraycopy(a, aAt + i * columns, packed[0], 0, columns);
      add(columns, 1, packed[0], total);
    }
    System.arraycopy(total, 0, sum, sumAt, columns);
  }
}
