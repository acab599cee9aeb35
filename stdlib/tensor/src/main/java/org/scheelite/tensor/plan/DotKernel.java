package org.scheelite.tensor.plan;

/// Matrix products: as one large product where rows of the batch can be stacked, else one for each.
///
/// @param count products per row
/// @param mode how the rows of the batch take part
record DotKernel(Mode mode, Matrix a, Matrix b, int to, int m, int n, int k, int count, int rows)
    implements Kernel {

  enum Mode {
    /// The rows of the batch are stacked as further rows of the first factor.
    STACKED,
    /// The same, added to what is in the result already.
    STACKED_ADDED,
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
  /// @param turned the slot of a transposed copy, -1 where there is none
  record Matrix(int slot, boolean transposed, int rowStep, int step, int turned) {

    Matrix(int slot, boolean transposed, int rowStep, int step) {
      this(slot, transposed, rowStep, step, -1);
    }
  }

  @Override
  public void run(Frame f) {
    int all = f.rows(rows);
    switch (mode) {
      case STACKED -> multiply(f, 0, 0, 0, all * m, k, false);
      case STACKED_ADDED -> multiply(f, 0, 0, 0, all * m, k, true);
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
    boolean turned = b.turned >= 0 && TurnKernel.worthwhile(f, Math.max(1, rows) * m);
    int second = turned ? b.turned : b.slot;
    f.blas.multiply(
        a.transposed,
        b.transposed != turned,
        rowsOut,
        n,
        inner,
        f.blocks[a.slot],
        f.starts[a.slot] + aAt,
        f.blocks[second],
        f.starts[second] + bAt,
        f.blocks[to],
        f.starts[to] + cAt,
        add);
  }

  @Override
  public String toString() {
    String first = "@" + a.slot + (a.transposed ? "'" : "");
    String second = b.turned >= 0 ? "@" + b.turned : "@" + b.slot + (b.transposed ? "'" : "");
    String many = count == 1 ? "" : count + " times ";
    return "@" + to + " = " + many + first + " . " + second + ", " + m + "x" + k + "x" + n + " "
        + mode;
  }
}
