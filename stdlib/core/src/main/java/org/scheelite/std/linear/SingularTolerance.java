package org.scheelite.std.linear;

import org.scheelite.std.linear.machine.MachineMatrix;

/// Which singular values count as zero.
public final class SingularTolerance {
  private SingularTolerance() {}

  /// The largest value that counts as zero.
  ///
  /// @param values the singular values, largest first
  /// @param tolerance relative to the largest; NaN for the default by size and precision
  public static double of(MachineMatrix matrix, double[] values, double tolerance) {
    double relative =
        Double.isNaN(tolerance)
            ? Math.max(matrix.rows(), matrix.columns()) * Math.ulp(1.0)
            : tolerance;
    return values.length == 0 ? 0 : relative * values[0];
  }
}
