package org.scheelite.std.linear.machine;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;

/// Eigenvalues and eigenvectors of a real symmetric matrix: Householder reflections bring it to
/// tridiagonal form, implicit QL steps to diagonal form.
public final class SymmetricEigen {
  private static final int MOST_STEPS = 60;

  private final int n;
  private final double[][] a;
  private final double[] d;
  private final double[] e;
  private final double @Nullable [][] vectors;
  private final Frame frame;

  /// @param rows become this object's own
  /// @param withVectors whether eigenvectors are wanted
  public SymmetricEigen(double[][] rows, boolean withVectors, Frame frame) {
    n = rows.length;
    a = rows;
    d = new double[n];
    e = new double[n];
    vectors = withVectors ? MachineMatrix.identity(n) : null;
    this.frame = frame;
    tridiagonalize();
    for (int l = 0; l < n; l++) {
      deflate(l);
    }
  }

  /// The eigenvalues, in no order.
  public double[] values() {
    return d;
  }

  /// The eigenvectors as rows, of length 1.
  public double[][] vectors() {
    if (vectors == null) {
      throw new IllegalStateException("no vectors were asked for");
    }
    return vectors;
  }

  private void tridiagonalize() {
    for (int k = 0; k < n - 2; k++) {
      frame.poll();
      double sum = 0;
      for (int i = k + 2; i < n; i++) {
        sum += a[i][k] * a[i][k];
      }
      double alpha = a[k + 1][k];
      e[k] = alpha;
      if (sum > 0) {
        double beta = -Math.copySign(Math.sqrt(alpha * alpha + sum), alpha);
        e[k] = beta;
        var v = new double[n];
        v[k + 1] = 1;
        for (int i = k + 2; i < n; i++) {
          v[i] = a[i][k] / (alpha - beta);
        }
        reflect(v, (beta - alpha) / beta, k + 1);
      }
    }
    for (int i = 0; i < n; i++) {
      d[i] = a[i][i];
    }
    if (n > 1) {
      e[n - 2] = a[n - 1][n - 2];
    }
  }

  /// Applies `1 - tau v v^T` from both sides.
  private void reflect(double[] v, double tau, int from) {
    var p = new double[n];
    double dot = 0;
    for (int i = from; i < n; i++) {
      p[i] = tau * dot(a[i], v, from);
      dot += p[i] * v[i];
    }
    MachineMatrix.addScaled(p, v, -tau / 2 * dot, from);
    for (int i = from; i < n; i++) {
      MachineMatrix.addScaled(a[i], p, -v[i], from);
      MachineMatrix.addScaled(a[i], v, -p[i], from);
    }
    if (vectors != null) {
      var sums = new double[n];
      for (int i = from; i < n; i++) {
        MachineMatrix.addScaled(sums, vectors[i], v[i], 0);
      }
      for (int i = from; i < n; i++) {
        MachineMatrix.addScaled(vectors[i], sums, -tau * v[i], 0);
      }
    }
  }

  private static double dot(double[] a, double[] b, int from) {
    double sum = 0;
    for (int i = from; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private void deflate(int l) {
    for (int step = 0; step < MOST_STEPS; step++) {
      int m = l;
      while (m < n - 1 && Math.abs(e[m]) > Math.ulp(Math.abs(d[m]) + Math.abs(d[m + 1]))) {
        m++;
      }
      if (m == l) {
        return;
      }
      frame.poll();
      sweep(l, m);
    }
  }

  /// One implicit QL step on the rows from `l` to `m`.
  private void sweep(int l, int m) {
    double g = (d[l + 1] - d[l]) / (2 * e[l]);
    double r = Math.sqrt(g * g + 1);
    g = d[m] - d[l] + e[l] / (g + Math.copySign(r, g));
    double sine = 1;
    double cosine = 1;
    double p = 0;
    for (int i = m - 1; i >= l; i--) {
      double f = sine * e[i];
      double b = cosine * e[i];
      r = Math.hypot(f, g);
      e[i + 1] = r;
      if (r == 0) {
        d[i + 1] -= p;
        e[m] = 0;
        return;
      }
      sine = f / r;
      cosine = g / r;
      g = d[i + 1] - p;
      r = (d[i] - g) * sine + 2 * cosine * b;
      p = sine * r;
      d[i + 1] = g + p;
      g = cosine * r - b;
      if (vectors != null) {
        rotate(vectors[i], vectors[i + 1], cosine, sine);
      }
    }
    d[l] -= p;
    e[l] = g;
    e[m] = 0;
  }

  private static void rotate(double[] x, double[] y, double cosine, double sine) {
    for (int k = 0; k < x.length; k++) {
      double f = y[k];
      y[k] = sine * x[k] + cosine * f;
      x[k] = cosine * x[k] - sine * f;
    }
  }
}
