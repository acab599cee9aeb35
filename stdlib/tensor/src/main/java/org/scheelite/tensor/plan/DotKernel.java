package org.scheelite.tensor.plan;

import org.scheelite.tensor.cpu.Blas;

/// Matrix products: as one large product where rows of the batch can be stacked, else one for each.
///
/// @param count products per row
/// @param mode how the rows of the batch take part
record DotKernel(Mode mode, Matrix a, Matrix b, int to, int m, int n, int k, int count, int rows)
    implements Kernel {

  enum Mode {
    /// The rows of the batch are stacked as further rows of the first factor.
    STACKED,
    /// The rows of the batch are stacked along the inner dimension, which sums over them.
    SUMMED,
    /// A product of its own for each row.
    EACH,
    /// A product for each row, all added up.
    EACH_SUMMED
  }

  /// A factor.
  ///
  /// @param transposed whether it is stored the other way round
  /// @param rowStep elements between the factors of neighbouring rows, 0 for the same
  /// @param step elements between neighbouring factors within a row, 0 for the same
  record Matrix(int slot, boolean transposed, int rowStep, int step) {}

  @Override
  public void run(Frame f) {
    int all = f.rows(rows);
    switch (mode) {
      case STACKED -> multiply(f, 0, 0, 0, all * m, k, false);
      case SUMMED -> multiply(f, 0, 0, 0, m, all * k, false);
      case EACH -> each(f, all, true);
      case EACH_SUMMED -> each(f, all, false);
    }
  }

  private void each(Frame f, int all, boolean apart) {
    for (int row = 0; row < all; row++) {
      for (int i = 0; i < count; i++) {
        int aAt = row * a.rowStep + i * a.step;
        int bAt = row * b.rowStep + i * b.step;
        int cAt = ((apart ? row * count : 0) + i) * m * n;
        multiply(f, aAt, bAt, cAt, m, k, !apart && row > 0);
      }
    }
  }

  private void multiply(Frame f, int aAt, int bAt, int cAt, int rowsOut, int inner, boolean add) {
    Blas blas = f.blas;
    int aStart = f.starts[a.slot] + aAt;
    int bStart = f.starts[b.slot] + bAt;
    int cStart = f.starts[to] + cAt;
    if (f.arrays[to] instanceof float[] c) {
      var x = (float[]) f.arrays[a.slot];
      var y = (float[]) f.arrays[b.slot];
      blas.multiply(
          a.transposed, b.transposed, rowsOut, n, inner, x, aStart, y, bStart, c, cStart, add);
    } else {
      var x = (double[]) f.arrays[a.slot];
      var y = (double[]) f.arrays[b.slot];
      var c = (double[]) f.arrays[to];
      blas.multiply(
          a.transposed, b.transposed, rowsOut, n, inner, x, aStart, y, bStart, c, cStart, add);
    }
  }

  @Override
  public String toString() {
    String first = "@" + a.slot + (a.transposed ? "'" : "");
    String second = "@" + b.slot + (b.transposed ? "'" : "");
    String many = count == 1 ? "" : count + " times ";
    return "@" + to + " = " + many + first + " . " + second + ", " + m + "x" + k + "x" + n + " "
        + mode;
  }
}
