package org.scheelite.tensor.plan;

/// A transposed copy of a matrix that serves the whole batch: `to[j, i] = from[i, j]`.
///
/// Products with a second factor that is stored the right way round are faster, so weights are
/// turned once for all shards.
record TurnKernel(int from, int to, int rows, int columns) implements Kernel.Divisible {
  /// Rows that are copied side by side, so that they fill lines of the cache.
  private static final int STRIP = 16;

  /// With fewer rows in the other factor the copy costs more than it saves.
  private static final int WORTHWHILE = 64;

  /// Products that multiply more than this are not faster with a turned factor.
  private static final int MOST = 125_000;

  private static final int LEAST = 8;

  /// Whether weights of this size are turned.
  static boolean suits(int rows, int columns) {
    return rows >= LEAST && (long) rows * columns <= MOST;
  }

  /// Whether a batch is multiplied by so many rows that the turned copy is used.
  static boolean worthwhile(Frame f, int rowsPerExample) {
    return f.batch * rowsPerExample >= WORTHWHILE;
  }

  @Override
  public int elements() {
    return rows * columns;
  }

  @Override
  public int grain() {
    return columns * STRIP;
  }

  @Override
  public void run(Frame f, int start, int end) {
    for (int row = start / columns; row < end / columns; row += STRIP) {
      int last = Math.min(row + STRIP, end / columns);
      if (f.arrays[from] instanceof float[] source) {
        turn(source, (float[]) f.arrays[to], row, last);
      } else {
        turn((double[]) f.arrays[from], (double[]) f.arrays[to], row, last);
      }
    }
  }

  private void turn(float[] source, float[] target, int first, int last) {
    for (int j = 0; j < columns; j++) {
      for (int i = first; i < last; i++) {
        target[j * rows + i] = source[i * columns + j];
      }
    }
  }

  private void turn(double[] source, double[] target, int first, int last) {
    for (int j = 0; j < columns; j++) {
      for (int i = first; i < last; i++) {
        target[j * rows + i] = source[i * columns + j];
      }
    }
  }

  @Override
  public String toString() {
    return "@" + to + " = @" + from + "', " + rows + "x" + columns;
  }
}
