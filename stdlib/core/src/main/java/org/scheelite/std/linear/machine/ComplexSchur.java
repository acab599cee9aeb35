package org.scheelite.std.linear.machine;

import org.hipparchus.complex.Complex;
import org.scheelite.builtin.Frame;

/// The Schur form of a complex square matrix: `z t z^H` with `z` unitary and `t` upper triangular.
/// Householder reflections to Hessenberg form, then QR steps with one shift by rotations.
public final class ComplexSchur {
  private final int n;
  private final double[][] re;
  private final double[][] im;
  private final double[][] zre;
  private final double[][] zim;
  private final Frame frame;

  /// @param matrix its rows become this object's own
  public ComplexSchur(MachineMatrix matrix, Frame frame) {
    n = matrix.rows();
    re = matrix.re();
    im = matrix.imaginary();
    zre = MachineMatrix.identity(n);
    zim = new double[n][n];
    this.frame = frame;
    toHessenberg();
    int last = n - 1;
    int steps = 0;
    while (last > 0) {
      int l = last;
      while (l > 0 && !isSmall(l)) {
        l--;
      }
      if (l > 0) {
        re[l][l - 1] = 0;
        im[l][l - 1] = 0;
      }
      if (l == last || steps > 300) {
        last--;
        steps = 0;
      } else {
        frame.poll();
        step(l, last, steps++);
      }
    }
  }

  /// The triangular factor.
  public MachineMatrix form() {
    return new MachineMatrix(re, im);
  }

  /// The unitary factor; its columns are the Schur vectors.
  public MachineMatrix vectors() {
    return new MachineMatrix(zre, zim);
  }

  private boolean isSmall(int k) {
    double size = abs(k - 1, k - 1) + abs(k, k);
    return abs(k, k - 1) <= Math.ulp(size == 0 ? Lu.norm(re) : size);
  }

  private double abs(int i, int k) {
    return Math.abs(re[i][k]) + Math.abs(im[i][k]);
  }

  /// Eliminates below the subdiagonal by rotations of neighbouring rows.
  private void toHessenberg() {
    for (int k = 0; k < n - 2; k++) {
      frame.poll();
      for (int i = n - 1; i > k + 1; i--) {
        if (abs(i, k) != 0) {
          var rotation = new Rotation(re[i - 1][k], im[i - 1][k], re[i][k], im[i][k]);
          rows(rotation, i - 1, k);
          columns(rotation, i - 1, n - 1);
          re[i][k] = 0;
          im[i][k] = 0;
        }
      }
    }
  }

  private void step(int l, int last, int step) {
    double[] shift = step % 10 == 9 ? outer(last) : wilkinson(last);
    for (int i = l; i <= last; i++) {
      re[i][i] -= shift[0];
      im[i][i] -= shift[1];
    }
    var rotations = new Rotation[last];
    for (int k = l; k < last; k++) {
      rotations[k] = new Rotation(re[k][k], im[k][k], re[k + 1][k], im[k + 1][k]);
      rows(rotations[k], k, k);
      re[k + 1][k] = 0;
      im[k + 1][k] = 0;
    }
    for (int k = l; k < last; k++) {
      columns(rotations[k], k, Math.min(k + 1, last));
    }
    for (int i = l; i <= last; i++) {
      re[i][i] += shift[0];
      im[i][i] += shift[1];
    }
  }

  private double[] outer(int last) {
    return new double[] {re[last][last] + abs(last, last - 1), im[last][last]};
  }

  /// The eigenvalue of the last block of two rows that is nearer to its last element.
  private double[] wilkinson(int i) {
    Complex a = complex(i - 1, i - 1);
    Complex d = complex(i, i);
    Complex half = a.subtract(d).divide(2);
    Complex product = complex(i - 1, i).multiply(complex(i, i - 1));
    Complex root = half.multiply(half).add(product).sqrt();
    Complex one = half.add(root);
    Complex other = half.subtract(root);
    Complex shift = d.add(one.norm() < other.norm() ? one : other);
    return new double[] {shift.getRealPart(), shift.getImaginaryPart()};
  }

  private Complex complex(int i, int k) {
    return new Complex(re[i][k], im[i][k]);
  }

  /// The rotation `((c, s), (-conj(s), c))` that takes `(f, g)` to `(r, 0)`.
  private static final class Rotation {
    private final double c;
    private final double sre;
    private final double sim;

    Rotation(double fre, double fim, double gre, double gim) {
      double f = Math.hypot(fre, fim);
      double g = Math.hypot(gre, gim);
      double r = Math.hypot(f, g);
      if (g == 0) {
        c = 1;
        sre = 0;
        sim = 0;
      } else if (f == 0) {
        c = 0;
        sre = gre / g;
        sim = -gim / g;
      } else {
        c = f / r;
        sre = (fre * gre + fim * gim) / (f * r);
        sim = (fim * gre - fre * gim) / (f * r);
      }
    }
  }

  private void rows(Rotation q, int i, int from) {
    double[] xre = re[i];
    double[] xim = im[i];
    double[] yre = re[i + 1];
    double[] yim = im[i + 1];
    for (int k = from; k < n; k++) {
      double a = xre[k];
      double b = xim[k];
      double c = yre[k];
      double d = yim[k];
      xre[k] = q.c * a + q.sre * c - q.sim * d;
      xim[k] = q.c * b + q.sre * d + q.sim * c;
      yre[k] = q.c * c - q.sre * a - q.sim * b;
      yim[k] = q.c * d - q.sre * b + q.sim * a;
    }
  }

  /// Multiplies by the conjugate transpose from the right, in the form and in the vectors.
  private void columns(Rotation q, int k, int lastRow) {
    columns(q, k, re, im, lastRow);
    columns(q, k, zre, zim, n - 1);
  }

  private static void columns(Rotation q, int k, double[][] re, double[][] im, int lastRow) {
    for (int i = 0; i <= lastRow; i++) {
      double a = re[i][k];
      double b = im[i][k];
      double c = re[i][k + 1];
      double d = im[i][k + 1];
      re[i][k] = q.c * a + q.sre * c + q.sim * d;
      im[i][k] = q.c * b + q.sre * d - q.sim * c;
      re[i][k + 1] = q.c * c - q.sre * a + q.sim * b;
      im[i][k + 1] = q.c * d - q.sre * b - q.sim * a;
    }
  }
}
