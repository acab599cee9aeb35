package org.scheelite.std.linear.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scheelite.builtin.Frame;

/// The singular values of a machine matrix with both sets of singular vectors. Columns are made
/// orthogonal by Jacobi rotations; for real matrices these start from the eigenvectors of `m^T m`
/// and only have to polish them.
public final class SingularValues {
  private static final int MOST_SWEEPS = 60;

  private final boolean wide;
  private final boolean complex;
  private final double[][] wre;
  private final double[][] wim;
  private double[][] vre;
  private final double[][] vim;
  private final double[] values;
  private final Frame frame;

  public SingularValues(MachineMatrix matrix, Frame frame) {
    this.frame = frame;
    wide = matrix.rows() < matrix.columns();
    complex = !matrix.isReal();
    MachineMatrix tall = wide ? matrix.adjoint() : matrix;
    int n = tall.columns();
    if (complex) {
      vre = MachineMatrix.identity(n);
      vim = new double[n][n];
      wre = MachineMatrix.transposed(tall.re());
      wim = MachineMatrix.transposed(tall.imaginary());
    } else {
      double[][] columns = MachineMatrix.transposed(tall.re());
      double[][] square = MachineMatrix.product(columns, tall.re(), frame);
      vre = new SymmetricEigen(square, true, frame).vectors();
      vim = new double[0][];
      wre = MachineMatrix.product(vre, columns, frame);
      wim = new double[0][];
    }
    boolean rotated = true;
    for (int sweep = 0; sweep < MOST_SWEEPS && rotated; sweep++) {
      rotated = sweep();
    }
    values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = Math.sqrt(square(i));
    }
    sort();
  }

  private double square(int i) {
    double sum = dot(wre[i], wre[i]);
    return complex ? sum + dot(wim[i], wim[i]) : sum;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private boolean sweep() {
    int n = wre.length;
    boolean rotated = false;
    double total = 0;
    var squares = new double[n];
    for (int i = 0; i < n; i++) {
      squares[i] = square(i);
      total += squares[i];
    }
    for (int p = 0; p < n - 1; p++) {
      frame.poll();
      for (int q = p + 1; q < n; q++) {
        double scale = Math.sqrt(squares[p]) * Math.sqrt(squares[q]);
        if (scale <= 1e-32 * total) {
          continue;
        }
        double re = dot(wre[p], wre[q]);
        double im = 0;
        if (complex) {
          re += dot(wim[p], wim[q]);
          im = dot(wre[p], wim[q]) - dot(wim[p], wre[q]);
        }
        double size = complex ? Math.hypot(re, im) : Math.abs(re);
        if (size > 1e-15 * wre[p].length * scale) {
          rotated = true;
          rotate(p, q, (squares[q] - squares[p]) / (2 * size), re / size, im / size);
          squares[p] = square(p);
          squares[q] = square(q);
        }
      }
    }
    return rotated;
  }

  /// Makes the columns `p` and `q` orthogonal; their product has the phase `c + s I`.
  private void rotate(int p, int q, double zeta, double c, double s) {
    double t = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
    double cosine = 1 / Math.sqrt(1 + t * t);
    double sine = cosine * t;
    if (complex) {
      turn(wre[q], wim[q], c, -s);
      turn(vre[q], vim[q], c, -s);
      rotate(wim[p], wim[q], cosine, sine);
      rotate(vim[p], vim[q], cosine, sine);
    } else {
      sine *= c;
    }
    rotate(wre[p], wre[q], cosine, sine);
    rotate(vre[p], vre[q], cosine, sine);
  }

  private static void turn(double[] re, double[] im, double c, double s) {
    for (int k = 0; k < re.length; k++) {
      double x = re[k];
      re[k] = c * x - s * im[k];
      im[k] = c * im[k] + s * x;
    }
  }

  private static void rotate(double[] x, double[] y, double cosine, double sine) {
    for (int k = 0; k < x.length; k++) {
      double old = x[k];
      x[k] = cosine * old - sine * y[k];
      y[k] = sine * old + cosine * y[k];
    }
  }

  private void sort() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      order.add(i);
    }
    double[] unsorted = values.clone();
    order.sort(Comparator.comparingDouble(i -> -unsorted[i]));
    reorder(wre, order);
    reorder(vre, order);
    if (complex) {
      reorder(wim, order);
      reorder(vim, order);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = unsorted[order.get(i)];
      double sum = 0;
      for (double x : wre[i]) {
        sum += x;
      }
      if (sum > 0) {
        negate(wre[i]);
        negate(vre[i]);
        if (complex) {
          negate(wim[i]);
          negate(vim[i]);
        }
      }
    }
  }

  private static void negate(double[] x) {
    for (int k = 0; k < x.length; k++) {
      x[k] = -x[k];
    }
  }

  private static void reorder(double[][] rows, List<Integer> order) {
    double[][] old = rows.clone();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = old[order.get(i)];
    }
  }

  /// The singular values, largest first; as many as the smaller side has.
  public double[] values() {
    return values;
  }

  /// The left singular vectors as rows, completed to a basis.
  public MachineMatrix left() {
    return wide ? rights() : lefts();
  }

  /// The right singular vectors as rows, completed to a basis.
  public MachineMatrix right() {
    return wide ? lefts() : rights();
  }

  private MachineMatrix rights() {
    return new MachineMatrix(vre, complex ? vim : null);
  }

  private MachineMatrix lefts() {
    int m = wre[0].length;
    var re = new double[m][];
    var im = new double[m][m];
    int next = 0;
    for (int i = 0; i < m; i++) {
      if (i < values.length && values[i] > 1e-14 * values[0]) {
        re[i] = scaled(wre[i], 1 / values[i]);
        im[i] = complex ? scaled(wim[i], 1 / values[i]) : im[i];
        continue;
      }
      double length = 0;
      while (length < 1e-8) { // a unit vector that is not spanned yet
        re[i] = new double[m];
        im[i] = new double[m];
        re[i][next++ % m] = 1;
        orthogonalize(re, im, i);
        length = Math.sqrt(dot(re[i], re[i]) + dot(im[i], im[i]));
      }
      re[i] = scaled(re[i], 1 / length);
      im[i] = scaled(im[i], 1 / length);
      orthogonalize(re, im, i);
    }
    return new MachineMatrix(re, complex ? im : null);
  }

  private static double[] scaled(double[] x, double factor) {
    var y = new double[x.length];
    for (int k = 0; k < y.length; k++) {
      y[k] = factor * x[k];
    }
    return y;
  }

  /// Takes the components along earlier rows out of a row.
  private static void orthogonalize(double[][] re, double[][] im, int i) {
    for (int k = 0; k < i; k++) {
      double a = dot(re[k], re[i]) + dot(im[k], im[i]);
      double b = dot(re[k], im[i]) - dot(im[k], re[i]);
      for (int j = 0; j < re[i].length; j++) {
        re[i][j] -= a * re[k][j] - b * im[k][j];
        im[i][j] -= a * im[k][j] + b * re[k][j];
      }
    }
  }
}
