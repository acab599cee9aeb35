package org.scheelite.std.linear.machine;

import java.util.Arrays;
import org.scheelite.builtin.Frame;

/// A machine matrix as a product of a matrix with orthonormal columns and an upper triangle.
///
/// @param q the conjugated columns of the orthogonal factor, one a row
/// @param r the upper triangle
public record Reflections(MachineMatrix q, MachineMatrix r) {

  /// By Householder reflections for real matrices, by repeated Gram-Schmidt for complex ones.
  public static Reflections of(MachineMatrix m, Frame frame) {
    return m.isReal() ? real(m, frame) : complex(m, frame);
  }

  private static Reflections real(MachineMatrix matrix, Frame frame) {
    int m = matrix.rows();
    int n = matrix.columns();
    int count = Math.min(m, n);
    double[][] r = MachineMatrix.copy(matrix.re());
    double[][] q = MachineMatrix.identity(m);
    for (int k = 0; k < Math.min(m - 1, n); k++) {
      frame.poll();
      double sum = 0;
      for (int i = k + 1; i < m; i++) {
        sum += r[i][k] * r[i][k];
      }
      if (sum > 0) {
        double alpha = r[k][k];
        double beta = -Math.copySign(Math.sqrt(alpha * alpha + sum), alpha);
        var v = new double[m];
        v[k] = 1;
        for (int i = k + 1; i < m; i++) {
          v[i] = r[i][k] / (alpha - beta);
        }
        reflect(r, v, (beta - alpha) / beta, k);
        reflect(q, v, (beta - alpha) / beta, k);
        for (int i = k + 1; i < m; i++) {
          r[i][k] = 0;
        }
      }
    }
    return new Reflections(
        MachineMatrix.of(Arrays.copyOf(q, count)), MachineMatrix.of(Arrays.copyOf(r, count)));
  }

  private static void reflect(double[][] rows, double[] v, double tau, int from) {
    var sums = new double[rows[0].length];
    for (int i = from; i < rows.length; i++) {
      MachineMatrix.addScaled(sums, rows[i], v[i], 0);
    }
    for (int i = from; i < rows.length; i++) {
      MachineMatrix.addScaled(rows[i], sums, -tau * v[i], 0);
    }
  }

  private static Reflections complex(MachineMatrix matrix, Frame frame) {
    MachineMatrix columns =
        new MachineMatrix(
            MachineMatrix.transposed(matrix.re()), MachineMatrix.transposed(matrix.imaginary()));
    int count = Math.min(matrix.rows(), matrix.columns());
    var q = new double[count][];
    var qi = new double[count][];
    for (int k = 0; k < count; k++) {
      frame.poll();
      q[k] = columns.re()[k].clone();
      qi[k] = columns.imaginary()[k].clone();
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < k; i++) {
          project(q, qi, i, k);
        }
      }
      Eigen.normalize(q[k], qi[k]);
    }
    for (double[] row : qi) {
      for (int k = 0; k < row.length; k++) {
        row[k] = -row[k];
      }
    }
    var adjoint = new MachineMatrix(q, qi);
    MachineMatrix r = adjoint.times(matrix, frame);
    for (int i = 0; i < count; i++) {
      Arrays.fill(r.re()[i], 0, i, 0);
      Arrays.fill(r.imaginary()[i], 0, i, 0);
    }
    return new Reflections(adjoint, r);
  }

  private static void project(double[][] re, double[][] im, int i, int k) {
    double a = 0;
    double b = 0;
    for (int j = 0; j < re[i].length; j++) {
      a += re[i][j] * re[k][j] + im[i][j] * im[k][j];
      b += re[i][j] * im[k][j] - im[i][j] * re[k][j];
    }
    for (int j = 0; j < re[i].length; j++) {
      re[k][j] -= a * re[i][j] - b * im[i][j];
      im[k][j] -= a * im[i][j] + b * re[i][j];
    }
  }
}
