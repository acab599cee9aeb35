package org.scheelite.net.initial;

/// Makes the rows of a matrix (its columns, where it has more rows than columns) orthonormal by the
/// modified Gram-Schmidt process.
final class Orthogonal {
  private Orthogonal() {}

  static void make(float[] data, int rows, int columns) {
    boolean wide = rows <= columns;
    int count = wide ? rows : columns;
    int length = wide ? columns : rows;
    int step = wide ? 1 : columns;
    int next = wide ? columns : 1;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        double along = dot(data, i * next, j * next, step, length);
        for (int k = 0; k < length; k++) {
          data[i * next + k * step] -= (float) (along * data[j * next + k * step]);
        }
      }
      double size = Math.sqrt(dot(data, i * next, i * next, step, length));
      for (int k = 0; k < length; k++) {
        data[i * next + k * step] /= (float) size;
      }
    }
  }

  private static double dot(float[] data, int a, int b, int step, int length) {
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += (double) data[a + k * step] * data[b + k * step];
    }
    return sum;
  }
}
