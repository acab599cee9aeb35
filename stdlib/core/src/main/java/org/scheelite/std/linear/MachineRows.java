package org.scheelite.std.linear;

import org.scheelite.builtin.Frame;

/// Gauss elimination of real machine matrices, where small numbers count as zero.
final class MachineRows {
  private MachineRows() {}

  /// Brings the first `columns` columns to reduced form in place; the number of pivots.
  static int reduce(double[][] rows, int columns, double tolerance, Frame frame) {
    double scale = 0;
    for (double[] row : rows) {
      for (int k = 0; k < columns; k++) {
        scale = Math.max(scale, Math.abs(row[k]));
      }
    }
    double least =
        Double.isNaN(tolerance)
            ? scale * Math.max(rows.length, columns) * 4 * Math.ulp(1.0)
            : tolerance * scale;
    int rank = 0;
    for (int column = 0; column < columns && rank < rows.length; column++) {
      int pivot = rank;
      for (int i = rank + 1; i < rows.length; i++) {
        pivot = Math.abs(rows[i][column]) > Math.abs(rows[pivot][column]) ? i : pivot;
      }
      if (Math.abs(rows[pivot][column]) <= least) {
        for (int i = rank; i < rows.length; i++) {
          rows[i][column] = 0;
        }
        continue;
      }
      double[] row = rows[pivot];
      rows[pivot] = rows[rank];
      rows[rank] = row;
      eliminate(rows, rank, column, frame);
      rank++;
    }
    return rank;
  }

  private static void eliminate(double[][] rows, int at, int column, Frame frame) {
    frame.poll();
    double[] row = rows[at];
    double pivot = row[column];
    for (int k = column; k < row.length; k++) {
      row[k] /= pivot;
    }
    for (int i = 0; i < rows.length; i++) {
      double factor = rows[i][column];
      if (i != at && factor != 0) {
        for (int k = column; k < row.length; k++) {
          rows[i][k] -= factor * row[k];
        }
        rows[i][column] = 0;
      }
    }
  }
}
