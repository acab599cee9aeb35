package org.scheelite.std.linear;

import java.util.Arrays;
import org.scheelite.builtin.Frame;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.linear.machine.SingularValues;

/// Between complex matrices and real ones of twice the size; solutions of machine systems.
final class Machines {
  private Machines() {}

  /// The complex matrix whose real and imaginary parts are the upper and the lower half of the left
  /// half of these rows.
  static MachineMatrix folded(double[][] rows) {
    int m = rows.length / 2;
    int n = rows[0].length / 2;
    var re = new double[m][];
    var im = new double[m][];
    for (int i = 0; i < m; i++) {
      re[i] = Arrays.copyOf(rows[i], n);
      im[i] = Arrays.copyOf(rows[m + i], n);
    }
    return new MachineMatrix(re, im);
  }

  /// The Moore-Penrose inverse by singular values; those up to `tolerance` times the largest count
  /// as zero.
  static MachineMatrix pseudoInverse(MachineMatrix matrix, double tolerance, Frame frame) {
    var svd = new SingularValues(matrix, frame);
    double[] values = svd.values();
    double least = SingularTolerance.of(matrix, values, tolerance);
    int rank = 0;
    while (rank < values.length && values[rank] > least) {
      rank++;
    }
    int m = matrix.rows();
    int n = matrix.columns();
    if (rank == 0) {
      return new MachineMatrix(new double[n][m], matrix.isReal() ? null : new double[n][m]);
    }
    MachineMatrix v = head(svd.right(), rank);
    MachineMatrix u = head(svd.left(), rank);
    for (int i = 0; i < rank; i++) {
      for (int k = 0; k < n; k++) {
        v.re()[i][k] /= values[i];
        if (v.im() != null) {
          v.im()[i][k] /= values[i];
        }
      }
    }
    // rows hold vectors, so V S^-1 U^H is transpose(V) . conjugate(U)
    MachineMatrix left =
        new MachineMatrix(
            MachineMatrix.transposed(v.re()),
            v.im() == null ? null : MachineMatrix.transposed(v.im()));
    return left.times(conjugate(u), frame);
  }

  private static MachineMatrix head(MachineMatrix m, int count) {
    double[][] re = MachineMatrix.copy(Arrays.copyOf(m.re(), count));
    double[][] im = m.im() == null ? null : MachineMatrix.copy(Arrays.copyOf(m.im(), count));
    return new MachineMatrix(re, im);
  }

  private static MachineMatrix conjugate(MachineMatrix m) {
    if (m.im() != null) {
      for (double[] row : m.im()) {
        for (int k = 0; k < row.length; k++) {
          row[k] = -row[k];
        }
      }
    }
    return m;
  }
}
