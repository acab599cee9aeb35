package org.scheelite.std.linear.machine;

import org.scheelite.builtin.Frame;

/// Eigenvectors of a real matrix by back substitution in its Schur form.
final class SchurVectors {
  private final double[][] t;
  private final double[][] z;
  private final int n;
  private final double least;
  private double[] re = {};
  private double[] im = {};

  SchurVectors(RealSchur schur) {
    t = schur.form();
    z = schur.vectors();
    n = t.length;
    least = Math.max(Math.ulp(Lu.norm(t)), Double.MIN_NORMAL);
  }

  /// The eigenvector that belongs to the row `j` of the form, of length 1, as real and imaginary
  /// parts. For a conjugate pair `j` is the first of both rows.
  double[][] vector(int j, double wr, double wi, Frame frame) {
    frame.poll();
    re = new double[n];
    im = new double[n];
    int top = j;
    if (wi == 0) {
      re[j] = 1;
    } else {
      top = j;
      if (Math.abs(t[j][j + 1]) >= Math.abs(t[j + 1][j])) {
        re[j] = 1;
        im[j + 1] = wi / t[j][j + 1];
      } else {
        re[j] = -wi / t[j + 1][j];
        im[j + 1] = 1;
      }
    }
    substitute(top - 1, wi == 0 ? j : j + 1, wr, wi);
    return back(wi == 0 ? j : j + 1, wi != 0);
  }

  private void substitute(int from, int last, double wr, double wi) {
    int i = from;
    while (i >= 0) {
      boolean pair = i > 0 && t[i][i - 1] != 0;
      int first = pair ? i - 1 : i;
      var rhs = new double[4];
      for (int row = first; row <= i; row++) {
        double sumRe = 0;
        double sumIm = 0;
        for (int k = i + 1; k <= last; k++) {
          sumRe -= t[row][k] * re[k];
          sumIm -= t[row][k] * im[k];
        }
        rhs[2 * (row - first)] = sumRe;
        rhs[2 * (row - first) + 1] = sumIm;
      }
      if (pair) {
        solvePair(first, wr, wi, rhs);
      } else {
        double[] x = divide(rhs[0], rhs[1], t[i][i] - wr, -wi);
        re[i] = x[0];
        im[i] = x[1];
      }
      rescale(last);
      i = first - 1;
    }
  }

  private void solvePair(int i, double wr, double wi, double... rhs) {
    double a = t[i][i] - wr;
    double d = t[i + 1][i + 1] - wr;
    double b = t[i][i + 1];
    double c = t[i + 1][i];
    double detRe = a * d - wi * wi - b * c;
    double detIm = -wi * (a + d);
    double[] x =
        divide(
            d * rhs[0] + wi * rhs[1] - b * rhs[2],
            d * rhs[1] - wi * rhs[0] - b * rhs[3],
            detRe,
            detIm);
    double[] y =
        divide(
            a * rhs[2] + wi * rhs[3] - c * rhs[0],
            a * rhs[3] - wi * rhs[2] - c * rhs[1],
            detRe,
            detIm);
    re[i] = x[0];
    im[i] = x[1];
    re[i + 1] = y[0];
    im[i + 1] = y[1];
  }

  private double[] divide(double re, double im, double byRe, double byIm) {
    double size = Math.abs(byRe) + Math.abs(byIm);
    double r = size < least ? least : byRe;
    double i = size < least ? 0 : byIm;
    double square = r * r + i * i;
    return new double[] {(re * r + im * i) / square, (im * r - re * i) / square};
  }

  private void rescale(int last) {
    double largest = 0;
    for (int k = 0; k <= last; k++) {
      largest = Math.max(largest, Math.abs(re[k]) + Math.abs(im[k]));
    }
    if (largest > 1e100) {
      for (int k = 0; k <= last; k++) {
        re[k] /= largest;
        im[k] /= largest;
      }
    }
  }

  private double[][] back(int last, boolean complex) {
    var x = new double[n];
    var y = new double[n];
    for (int k = 0; k <= last; k++) {
      MachineMatrix.addScaled(x, z[k], re[k], 0);
      if (complex) {
        MachineMatrix.addScaled(y, z[k], im[k], 0);
      }
    }
    Eigen.normalize(x, y);
    if (complex) {
      Eigen.turn(x, y);
    }
    return new double[][] {x, y};
  }
}
