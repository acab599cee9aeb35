package org.scheelite.std.linear.machine;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;

/// The real Schur form of a square matrix: `z t z^T` with `z` orthogonal and `t` upper triangular
/// but for blocks of two rows with conjugate eigenvalues. Householder reflections to Hessenberg
/// form, then Francis steps with two shifts (Golub and Van Loan, Matrix Computations, 7.5).
public final class RealSchur {
  private static final double ULP = Math.ulp(1.0);
  private static final double SMALL = Double.MIN_NORMAL / ULP;

  private final int n;
  private final double[][] h;
  private final double @Nullable [][] z;
  private final double[] re;
  private final double[] im;
  private final Frame frame;

  /// The shifts of a step: two real ones, or a conjugate pair.
  private record Shifts(double re1, double re2, double im) {}

  /// A reflection `1 - tau v v^T` with `v[0] = 1` that leaves `beta` of a vector.
  private record Reflection(double[] v, double tau, double beta) {}

  /// @param rows become this object's own
  /// @param withForm whether the whole form is wanted, not only the eigenvalues
  public RealSchur(double[][] rows, boolean withForm, Frame frame) {
    n = rows.length;
    h = rows;
    z = withForm ? MachineMatrix.identity(n) : null;
    re = new double[n];
    im = new double[n];
    this.frame = frame;
    toHessenberg();
    int last = n - 1;
    while (last >= 0) {
      last = deflate(last);
    }
  }

  /// The triangular factor.
  public double[][] form() {
    return h;
  }

  /// The columns of the orthogonal factor, as rows.
  public double[][] vectors() {
    if (z == null) {
      throw new IllegalStateException("no vectors were asked for");
    }
    return z;
  }

  /// The real parts of the eigenvalues, in the order of the diagonal.
  public double[] re() {
    return re;
  }

  /// The imaginary parts.
  public double[] im() {
    return im;
  }

  private static Reflection reflection(double... x) {
    double sum = 0;
    for (int i = 1; i < x.length; i++) {
      sum += x[i] * x[i];
    }
    double alpha = x[0];
    var v = new double[x.length];
    v[0] = 1;
    if (sum == 0) {
      return new Reflection(v, 0, alpha);
    }
    double beta = -Math.copySign(Math.sqrt(alpha * alpha + sum), alpha);
    for (int i = 1; i < x.length; i++) {
      v[i] = x[i] / (alpha - beta);
    }
    return new Reflection(v, (beta - alpha) / beta, beta);
  }

  private void toHessenberg() {
    for (int k = 0; k < n - 2; k++) {
      frame.poll();
      var x = new double[n - k - 1];
      for (int i = 0; i < x.length; i++) {
        x[i] = h[k + 1 + i][k];
      }
      Reflection r = reflection(x);
      h[k + 1][k] = r.beta;
      for (int i = k + 2; i < n; i++) {
        h[i][k] = 0;
      }
      if (r.tau != 0) {
        fromLeft(h, r, k + 1, k + 1, n - 1);
        for (double[] row : h) {
          fromRight(row, r, k + 1);
        }
        if (z != null) {
          fromLeft(z, r, k + 1, 0, n - 1);
        }
      }
    }
  }

  private static void fromLeft(double[][] m, Reflection r, int top, int from, int to) {
    var sums = new double[to + 1];
    for (int i = 0; i < r.v.length; i++) {
      double factor = r.v[i];
      double[] row = m[top + i];
      for (int k = from; k <= to; k++) {
        sums[k] += factor * row[k];
      }
    }
    for (int i = 0; i < r.v.length; i++) {
      double factor = r.tau * r.v[i];
      double[] row = m[top + i];
      for (int k = from; k <= to; k++) {
        row[k] -= factor * sums[k];
      }
    }
  }

  private static void fromRight(double[] row, Reflection r, int left) {
    double sum = 0;
    for (int i = 0; i < r.v.length; i++) {
      sum += row[left + i] * r.v[i];
    }
    sum *= r.tau;
    for (int i = 0; i < r.v.length; i++) {
      row[left + i] -= sum * r.v[i];
    }
  }

  /// Splits off one or two eigenvalues at the bottom of the rows up to `last`; the new last row.
  private int deflate(int last) {
    for (int step = 0; step < 30 * Math.max(10, n); step++) {
      int l = top(last);
      if (l > 0) {
        h[l][l - 1] = 0;
      }
      if (l == last) {
        re[last] = h[last][last];
        return last - 1;
      }
      if (l == last - 1) {
        standardize(last);
        return last - 2;
      }
      frame.poll();
      francis(l, last, shifts(l, last, step));
    }
    return last - 1;
  }

  /// Where the lowest block that is connected up to `last` begins.
  private int top(int last) {
    int k = last;
    while (k > 0) {
      double below = Math.abs(h[k][k - 1]);
      if (below <= SMALL) {
        return k;
      }
      double size = Math.abs(h[k - 1][k - 1]) + Math.abs(h[k][k]);
      if (size == 0) {
        size += k >= 2 ? Math.abs(h[k - 1][k - 2]) : 0;
        size += k + 1 <= last ? Math.abs(h[k + 1][k]) : 0;
      }
      if (below <= ULP * size && isNegligible(k, below)) {
        return k;
      }
      k--;
    }
    return 0;
  }

  private boolean isNegligible(int k, double below) {
    double above = Math.abs(h[k - 1][k]);
    double ab = Math.max(below, above);
    double ba = Math.min(below, above);
    double gap = Math.abs(h[k - 1][k - 1] - h[k][k]);
    double aa = Math.max(Math.abs(h[k][k]), gap);
    double bb = Math.min(Math.abs(h[k][k]), gap);
    double s = aa + ab;
    return ba * (ab / s) <= Math.max(SMALL, ULP * (bb * (aa / s)));
  }

  private Shifts shifts(int l, int i, int step) {
    if (step % 20 == 10) {
      double s = Math.abs(h[l + 1][l]) + Math.abs(h[l + 2][l + 1]);
      return shifts(0.75 * s + h[l][l], -0.4375 * s, s, 0.75 * s + h[l][l]);
    }
    if (step > 0 && step % 20 == 0) {
      double s = Math.abs(h[i][i - 1]) + Math.abs(h[i - 1][i - 2]);
      return shifts(0.75 * s + h[i][i], -0.4375 * s, s, 0.75 * s + h[i][i]);
    }
    return shifts(h[i - 1][i - 1], h[i - 1][i], h[i][i - 1], h[i][i]);
  }

  private static Shifts shifts(double a, double b, double c, double d) {
    double s = Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d);
    if (s == 0) {
      return new Shifts(0, 0, 0);
    }
    double half = (a / s + d / s) / 2;
    double det = (a / s - half) * (d / s - half) - b / s * (c / s);
    double root = Math.sqrt(Math.abs(det));
    if (det >= 0) {
      return new Shifts(half * s, half * s, root * s);
    }
    double high = half + root;
    double low = half - root;
    double nearer = (Math.abs(high - d / s) <= Math.abs(low - d / s) ? high : low) * s;
    return new Shifts(nearer, nearer, 0);
  }

  /// One step with two shifts on the rows from `l` to `i`.
  private void francis(int l, int i, Shifts shifts) {
    double[] x = {};
    int m = i - 2;
    for (; m >= l; m--) {
      x = start(m, shifts);
      if (m == l) {
        break;
      }
      double size = Math.abs(h[m - 1][m - 1]) + Math.abs(h[m][m]) + Math.abs(h[m + 1][m + 1]);
      if (Math.abs(h[m][m - 1]) * (Math.abs(x[1]) + Math.abs(x[2]))
          <= ULP * Math.abs(x[0]) * size) {
        break;
      }
    }
    int left = z == null ? l : 0;
    int right = z == null ? i : n - 1;
    for (int k = m; k < i; k++) {
      int size = Math.min(3, i - k + 1);
      if (k > m) {
        x = new double[size];
        for (int row = 0; row < size; row++) {
          x[row] = h[k + row][k - 1];
        }
      }
      Reflection r = reflection(x);
      if (k > m) {
        h[k][k - 1] = r.beta;
        for (int row = 1; row < size; row++) {
          h[k + row][k - 1] = 0;
        }
      } else if (m > l) {
        h[k][k - 1] *= 1 - r.tau;
      }
      fromLeft(h, r, k, k, right);
      for (int row = left; row <= Math.min(k + 3, i); row++) {
        fromRight(h[row], r, k);
      }
      if (z != null) {
        fromLeft(z, r, k, 0, n - 1);
      }
    }
  }

  /// The first column of the product of both shifted matrices, from row `m` on.
  private double[] start(int m, Shifts shifts) {
    double below = Math.abs(h[m + 1][m]);
    double s = Math.abs(h[m][m] - shifts.re2) + Math.abs(shifts.im) + below;
    double ratio = h[m + 1][m] / s;
    double x =
        ratio * h[m][m + 1]
            + (h[m][m] - shifts.re1) * ((h[m][m] - shifts.re2) / s)
            + shifts.im * (shifts.im / s);
    double y = ratio * (h[m][m] + h[m + 1][m + 1] - shifts.re1 - shifts.re2);
    double w = ratio * h[m + 2][m + 1];
    double size = Math.abs(x) + Math.abs(y) + Math.abs(w);
    return new double[] {x / size, y / size, w / size};
  }

  /// Brings the block of the rows `i - 1` and `i` to standard form: triangular, or with equal
  /// diagonal elements.
  private void standardize(int i) {
    var block = new Block2(h[i - 1][i - 1], h[i - 1][i], h[i][i - 1], h[i][i]);
    h[i - 1][i - 1] = block.a;
    h[i - 1][i] = block.b;
    h[i][i - 1] = block.c;
    h[i][i] = block.d;
    re[i - 1] = block.a;
    re[i] = block.d;
    im[i - 1] = block.c == 0 ? 0 : Math.sqrt(Math.abs(block.b)) * Math.sqrt(Math.abs(block.c));
    im[i] = -im[i - 1];
    if (z != null) {
      rotate(h[i - 1], h[i], block, i + 1);
      for (int row = 0; row < i - 1; row++) {
        double x = h[row][i - 1];
        h[row][i - 1] = block.cosine * x + block.sine * h[row][i];
        h[row][i] = block.cosine * h[row][i] - block.sine * x;
      }
      rotate(z[i - 1], z[i], block, 0);
    }
  }

  private static void rotate(double[] x, double[] y, Block2 block, int from) {
    for (int k = from; k < x.length; k++) {
      double old = x[k];
      x[k] = block.cosine * old + block.sine * y[k];
      y[k] = block.cosine * y[k] - block.sine * old;
    }
  }
}
