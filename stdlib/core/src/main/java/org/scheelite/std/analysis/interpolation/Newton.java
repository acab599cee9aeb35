package org.scheelite.std.analysis.interpolation;

import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.std.number.Arithmetic;

/// The polynomial through given values, in Newton's form. Where a place comes several times in a
/// row, derivatives there are met too.
///
/// @param places the places
/// @param coefficients the divided differences that belong to them
record Newton(double[] places, double[] coefficients) {

  /// @param places the places, equal ones side by side
  /// @param derivatives for each place the value and the derivatives there that are known
  static Newton of(double[] places, double[][] derivatives) {
    int n = places.length;
    double[] table = new double[n];
    double[] coefficients = new double[n];
    for (int i = 0; i < n; i++) {
      table[i] = derivatives[i][0];
    }
    coefficients[0] = n == 0 ? 0 : table[0];
    double factorial = 1;
    for (int k = 1; k < n; k++) {
      factorial *= k;
      for (int i = 0; i < n - k; i++) {
        double gap = places[i + k] - places[i];
        table[i] = gap == 0 ? derivatives[i][k] / factorial : (table[i + 1] - table[i]) / gap;
      }
      coefficients[k] = table[0];
    }
    return new Newton(places, coefficients);
  }

  /// The derivative of some order at `x`.
  double at(double x, int order) {
    double[] taylor = new double[order + 1];
    for (int k = coefficients.length - 1; k >= 0; k--) {
      for (int i = order; i > 0; i--) {
        taylor[i] = taylor[i] * (x - places[k]) + taylor[i - 1];
      }
      taylor[0] = taylor[0] * (x - places[k]) + coefficients[k];
    }
    double value = taylor[order];
    for (int i = 2; i <= order; i++) {
      value *= i;
    }
    return value;
  }

  /// The value at `x` of the polynomial through exact values.
  static Num exact(Num[] places, Num[] values, Num x) {
    Num[] table = values.clone();
    int n = places.length;
    for (int k = 1; k < n; k++) {
      for (int i = 0; i < n - k; i++) {
        Num right = Arithmetic.multiply(Arithmetic.subtract(x, places[i]), table[i + 1]);
        Num left = Arithmetic.multiply(Arithmetic.subtract(x, places[i + k]), table[i]);
        Num gap = Arithmetic.subtract(places[i + k], places[i]);
        table[i] = Arithmetic.divide(Arithmetic.subtract(right, left), gap);
      }
    }
    return n == 0 ? Int.ZERO : table[0];
  }
}
