package org.scheelite.std.analysis;

import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;

/// Small systems of linear equations with complex coefficients.
public final class LinearSystem {
  private LinearSystem() {}

  /// The solution of `matrix x = right` by elimination; null where the matrix is singular.
  public static Complex @Nullable [] solve(Complex[][] matrix, Complex[] right) {
    int n = right.length;
    var a = new Complex[n][];
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
    }
    Complex[] b = right.clone();
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int i = k + 1; i < n; i++) {
        pivot = a[i][k].norm() > a[pivot][k].norm() ? i : pivot;
      }
      if (!(a[pivot][k].norm() > 1e-300)) {
        return null;
      }
      swap(a, b, k, pivot);
      for (int i = k + 1; i < n; i++) {
        Complex factor = a[i][k].divide(a[k][k]);
        for (int j = k; j < n; j++) {
          a[i][j] = a[i][j].subtract(factor.multiply(a[k][j]));
        }
        b[i] = b[i].subtract(factor.multiply(b[k]));
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        b[i] = b[i].subtract(a[i][j].multiply(b[j]));
      }
      b[i] = b[i].divide(a[i][i]);
    }
    return b;
  }

  private static void swap(Complex[][] a, Complex[] b, int i, int k) {
    Complex[] row = a[i];
    a[i] = a[k];
    a[k] = row;
    Complex value = b[i];
    b[i] = b[k];
    b[k] = value;
  }
}
