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
    Object source = f.arrays[from];
    Object target = f.arrays[to];
    for (int row = start / columns; row < end / columns; row += STRIP) {
      turn(source, 0, target, rows, columns, row, Math.min(row + STRIP, end / columns));
    }
  }

  /// Turns a whole matrix that begins at `at`.
  static void turn(Object source, int at, Object target, int rows, int columns) {
    for (int row = 0; row < rows; row += STRIP) {
      turn(source, at, target, rows, columns, row, Math.min(row + STRIP, rows));
    }
  }

  private static void turn(
      Object source, int at, Object target, int rows, int columns, int first, int last) {
    if (source instanceof float[] x) {
      float[] y = (float[]) target;
      for (int j = 0; j < columns; j++) {
        for (int i = first; i < last; i++) {
          y[j * rows + i] = x[at + i * columns + j];
        }
      }
    } else {
      double[] x = (double[]) source;
      double[] y = (double[]) target;
      for (int j = 0; j < columns; j++) {
        for (int i = first; i < last; i++) {
          y[j * rows + i] = x[at + i * columns + j];
        }
      }
    }
  }

  @Override
  public String toString() {
    return "@" + to + " = @" + from + "', " + rows + "x" + columns;
  }
}
