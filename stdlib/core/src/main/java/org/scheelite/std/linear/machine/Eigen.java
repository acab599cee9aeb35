package org.scheelite.std.linear.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;

/// Eigenvalues and eigenvectors of a machine matrix, by decreasing absolute value.
///
/// @param re the real parts of the eigenvalues
/// @param im their imaginary parts; null where all are real
/// @param vectorsRe the real parts of the eigenvectors, one a row; empty where they were not wanted
/// @param vectorsIm the imaginary parts; null where all are real
public record Eigen(
    double[] re, double @Nullable [] im, double[][] vectorsRe, double @Nullable [][] vectorsIm) {

  /// The eigenvalues, with eigenvectors where they are wanted.
  public static Eigen of(MachineMatrix m, boolean vectors, Frame frame) {
    Eigen eigen;
    if (m.isReal()) {
      eigen = m.isHermitian() ? symmetric(m, vectors, frame) : real(m, vectors, frame);
    } else {
      eigen = complex(m, frame);
    }
    return eigen.sorted();
  }

  private static Eigen symmetric(MachineMatrix m, boolean vectors, Frame frame) {
    var eigen = new SymmetricEigen(MachineMatrix.copy(m.re()), vectors, frame);
    if (!vectors) {
      return new Eigen(eigen.values(), null, new double[0][], null);
    }
    for (double[] vector : eigen.vectors()) {
      int last = vector.length - 1;
      while (last > 0 && Math.abs(vector[last]) < 1e-14) {
        last--;
      }
      if (vector[last] < 0) {
        for (int k = 0; k < vector.length; k++) {
          vector[k] = -vector[k];
        }
      }
    }
    return new Eigen(eigen.values(), null, eigen.vectors(), null);
  }

  private static Eigen real(MachineMatrix m, boolean vectors, Frame frame) {
    var schur = new RealSchur(MachineMatrix.copy(m.re()), vectors, frame);
    int n = m.rows();
    boolean complex = false;
    for (double x : schur.im()) {
      complex |= x != 0;
    }
    double[] im = complex ? schur.im() : null;
    if (!vectors) {
      return new Eigen(schur.re(), im, new double[0][], null);
    }
    var back = new SchurVectors(schur);
    var vre = new double[n][];
    var vim = new double[n][];
    for (int j = 0; j < n; j++) {
      double[][] vector = back.vector(j, schur.re()[j], schur.im()[j], frame);
      vre[j] = vector[0];
      vim[j] = vector[1];
      if (schur.im()[j] != 0) {
        j++;
        vre[j] = vector[0];
        vim[j] = negated(vector[1]);
      }
    }
    return new Eigen(schur.re(), im, vre, complex ? vim : null);
  }

  private static double[] negated(double[] x) {
    var y = new double[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = -x[i];
    }
    return y;
  }

  private static Eigen complex(MachineMatrix m, Frame frame) {
    boolean hermitian = m.isHermitian();
    var schur =
        new ComplexSchur(
            new MachineMatrix(MachineMatrix.copy(m.re()), MachineMatrix.copy(m.imaginary())),
            frame);
    int n = m.rows();
    var re = new double[n];
    var im = new double[n];
    MachineMatrix form = schur.form();
    for (int i = 0; i < n; i++) {
      re[i] = form.re()[i][i];
      im[i] = form.imaginary()[i][i];
    }
    var vre = new double[n][n];
    var vim = new double[n][n];
    for (int j = 0; j < n; j++) {
      frame.poll();
      double[][] y = triangular(form, j, hermitian);
      MachineMatrix z = schur.vectors();
      for (int i = 0; i < n; i++) {
        for (int k = 0; k <= j; k++) {
          double a = z.re()[i][k];
          double b = z.imaginary()[i][k];
          vre[j][i] += a * y[0][k] - b * y[1][k];
          vim[j][i] += a * y[1][k] + b * y[0][k];
        }
      }
      normalize(vre[j], vim[j]);
      turn(vre[j], vim[j]);
    }
    return new Eigen(re, hermitian ? null : im, vre, vim);
  }

  /// The eigenvector of the triangular form for its row `j`.
  private static double[][] triangular(MachineMatrix form, int j, boolean hermitian) {
    double[][] t = form.re();
    double[][] u = form.imaginary();
    var re = new double[t.length];
    var im = new double[t.length];
    re[j] = 1;
    double least = Math.max(Math.ulp(Lu.norm(t)), Double.MIN_NORMAL);
    for (int i = j - 1; i >= 0 && !hermitian; i--) {
      double x = 0;
      double y = 0;
      for (int k = i + 1; k <= j; k++) {
        x -= t[i][k] * re[k] - u[i][k] * im[k];
        y -= t[i][k] * im[k] + u[i][k] * re[k];
      }
      double a = t[i][i] - t[j][j];
      double b = u[i][i] - u[j][j];
      if (Math.abs(a) + Math.abs(b) < least) {
        a = least;
        b = 0;
      }
      double square = a * a + b * b;
      re[i] = (x * a + y * b) / square;
      im[i] = (y * a - x * b) / square;
    }
    return new double[][] {re, im};
  }

  /// Scales a complex vector to length 1.
  static void normalize(double[] re, double[] im) {
    double largest = 0;
    for (int k = 0; k < re.length; k++) {
      largest = Math.max(largest, Math.max(Math.abs(re[k]), Math.abs(im[k])));
    }
    double sum = 0;
    for (int k = 0; k < re.length; k++) {
      sum += re[k] / largest * (re[k] / largest) + im[k] / largest * (im[k] / largest);
    }
    double length = largest * Math.sqrt(sum);
    for (int k = 0; k < re.length; k++) {
      re[k] /= length;
      im[k] /= length;
    }
  }

  /// Multiplies a complex vector by a number of size 1 that makes its largest coordinate real.
  static void turn(double[] re, double[] im) {
    int at = 0;
    double largest = 0;
    for (int k = 0; k < re.length; k++) {
      double square = re[k] * re[k] + im[k] * im[k];
      if (square > largest * (1 + 1e-12)) {
        largest = square;
        at = k;
      }
    }
    double size = Math.sqrt(largest);
    double c = re[at] / size;
    double s = -im[at] / size;
    for (int k = 0; k < re.length; k++) {
      double x = re[k];
      re[k] = c * x - s * im[k];
      im[k] = c * im[k] + s * x;
    }
    im[at] = 0;
  }

  private Eigen sorted() {
    int n = re.length;
    var size = new double[n];
    double most = 0;
    for (int i = 0; i < n; i++) {
      size[i] = im == null ? Math.abs(re[i]) : Math.hypot(re[i], im[i]);
      most = Math.max(most, size[i]);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      order.add(i);
    }
    double tolerance = 1e-14 * most;
    order.sort(Comparator.comparingDouble(i -> -size[i]));
    settleTies(order, size, tolerance);
    var vre = new double[vectorsRe.length][];
    double[][] vim = vectorsIm == null ? null : new double[vectorsRe.length][];
    for (int i = 0; i < vre.length; i++) {
      vre[i] = vectorsRe[order.get(i)];
      if (vim != null && vectorsIm != null) {
        vim[i] = vectorsIm[order.get(i)];
      }
    }
    return new Eigen(picked(re, order), im == null ? null : picked(im, order), vre, vim);
  }

  /// Among values of equal size, up to rounding, negative ones come first and conjugate pairs stay
  /// together, the one with the positive imaginary part first.
  private void settleTies(List<Integer> order, double[] size, double tolerance) {
    int start = 0;
    for (int i = 1; i <= order.size(); i++) {
      if (i == order.size() || size[order.get(i - 1)] - size[order.get(i)] > tolerance) {
        List<Integer> equal = order.subList(start, i);
        equal.sort(
            Comparator.<Integer>comparingDouble(k -> Math.rint(re[k] / Math.max(tolerance, 1e-300)))
                .thenComparingDouble(k -> im == null ? 0 : -im[k]));
        start = i;
      }
    }
  }

  private static double[] picked(double[] values, List<Integer> order) {
    var picked = new double[values.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = values[order.get(i)];
    }
    return picked;
  }
}
