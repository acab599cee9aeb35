package org.scheelite.std.linear.machine;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Arithmetic;

/// A real square matrix as a product of a lower and an upper triangle, rows exchanged so that
/// pivots are large.
public final class Lu {
  private final double[][] a;
  private final int[] order;
  private int sign = 1;
  private boolean singular;

  /// @param rows become this object's own
  public Lu(double[][] rows, Frame frame) {
    a = rows;
    order = new int[rows.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int c = 0; c < a.length; c++) {
      frame.poll();
      exchange(c, pivot(c));
      double[] row = a[c];
      if (row[c] == 0) {
        singular = true;
        continue;
      }
      for (int i = c + 1; i < a.length; i++) {
        double factor = a[i][c] / row[c];
        if (factor != 0) {
          MachineMatrix.addScaled(a[i], row, -factor, c + 1);
        }
        a[i][c] = factor;
      }
    }
  }

  private int pivot(int c) {
    int pivot = c;
    for (int i = c + 1; i < a.length; i++) {
      if (Math.abs(a[i][c]) > Math.abs(a[pivot][c])) {
        pivot = i;
      }
    }
    return pivot;
  }

  private void exchange(int i, int k) {
    if (i != k) {
      double[] row = a[i];
      a[i] = a[k];
      a[k] = row;
      int place = order[i];
      order[i] = order[k];
      order[k] = place;
      sign = -sign;
    }
  }

  /// Whether some pivot is exactly zero.
  public boolean isSingular() {
    return singular;
  }

  /// The rows of both triangles in one; the diagonal of the lower one is 1.
  public double[][] rows() {
    return a;
  }

  /// Which row of the matrix each row came from.
  public int[] order() {
    return order;
  }

  /// The determinant; of arbitrary precision where it is no machine number.
  public Num determinant() {
    Num determinant = Real.of(sign);
    for (int i = 0; i < a.length; i++) {
      determinant = Arithmetic.multiply(determinant, Real.of(a[i][i]));
    }
    return determinant;
  }

  /// The solutions for the columns of `sides`, as a matrix with as many columns.
  public double[][] solve(double[][] sides, Frame frame) {
    var x = new double[a.length][];
    for (int i = 0; i < x.length; i++) {
      frame.poll();
      x[i] = sides[order[i]].clone();
      for (int k = 0; k < i; k++) {
        if (a[i][k] != 0) {
          MachineMatrix.addScaled(x[i], x[k], -a[i][k], 0);
        }
      }
    }
    for (int i = x.length - 1; i >= 0; i--) {
      frame.poll();
      for (int k = i + 1; k < x.length; k++) {
        if (a[i][k] != 0) {
          MachineMatrix.addScaled(x[i], x[k], -a[i][k], 0);
        }
      }
      for (int k = 0; k < x[i].length; k++) {
        x[i][k] /= a[i][i];
      }
    }
    return x;
  }

  /// The largest sum of absolute values in a row.
  public static double norm(double[][] rows) {
    double norm = 0;
    for (double[] row : rows) {
      double sum = 0;
      for (double x : row) {
        sum += Math.abs(x);
      }
      norm = Math.max(norm, sum);
    }
    return norm;
  }
}
