package org.scheelite.tensor.plan;

/// The largest elements of windows, for `double`.
final class Pool64 {

  private Pool64() {}

  /// Takes `values` at the largest elements of `x`, or with `back` adds what was taken there.
  static void run(
      ConvolutionShape s,
      boolean back,
      double[] x,
      int xAt,
      double[] from,
      int fromAt,
      double[] to,
      int toAt) {
    int area = s.area();
    int count = s.count();
    for (int c = 0; c < s.channels(); c++) {
      int p = 0;
      for (int i = 0; i < s.places()[0]; i++) {
        for (int j = 0; j < s.places()[1]; j++) {
          for (int k = 0; k < s.places()[2]; k++) {
            int largest = largest(s, x, xAt + c * area, i, j, k);
            if (back) {
              to[toAt + c * area + largest] += from[fromAt + c * count + p];
            } else {
              to[toAt + c * count + p] = from[fromAt + c * area + largest];
            }
            p++;
          }
        }
      }
    }
  }

  /// The place of the largest element of a window; of equal ones the first.
  private static int largest(ConvolutionShape s, double[] x, int at, int i, int j, int k) {
    int[] size = s.size();
    int x0 = i * s.stride()[0] - s.before()[0];
    int y0 = j * s.stride()[1] - s.before()[1];
    int z0 = k * s.stride()[2] - s.before()[2];
    int xEnd = Math.min(size[0], x0 + s.kernel()[0]);
    int yEnd = Math.min(size[1], y0 + s.kernel()[1]);
    int zFirst = Math.max(0, z0);
    int zEnd = Math.min(size[2], z0 + s.kernel()[2]);
    int best = (Math.max(0, x0) * size[1] + Math.max(0, y0)) * size[2] + zFirst;
    double most = x[at + best];
    for (int a = Math.max(0, x0); a < xEnd; a++) {
      for (int b = Math.max(0, y0); b < yEnd; b++) {
        int row = (a * size[1] + b) * size[2];
        for (int c = zFirst; c < zEnd; c++) {
          if (x[at + row + c] > most) {
            most = x[at + row + c];
            best = row + c;
          }
        }
      }
    }
    return best;
  }
}
