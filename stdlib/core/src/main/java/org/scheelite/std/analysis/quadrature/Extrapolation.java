package org.scheelite.std.analysis.quadrature;

import java.util.function.IntToDoubleFunction;

/// The limit of an infinite sum of numbers by Levin's u-transform, which takes both geometric and
/// slow logarithmic convergence.
final class Extrapolation {
  private static final int MOST = 22;

  private Extrapolation() {}

  /// The sum of `term(0) + term(1) + ...` with an estimate of its error.
  ///
  /// @param shift the number that belongs to the first term, at least 1
  static double[] sum(double shift, IntToDoubleFunction term) {
    double partial = 0;
    double[] numerator = new double[MOST + 1];
    double[] denominator = new double[MOST + 1];
    double before = Double.NaN;
    double best = Double.NaN;
    double error = Double.MAX_VALUE;
    for (int n = 0; n <= MOST; n++) {
      double a = term.applyAsDouble(n);
      partial += a;
      if (a == 0 || Double.isNaN(a)) {
        return new double[] {partial, Double.isNaN(a) ? Double.NaN : 0};
      }
      double factor = 1 / (shift + n);
      double ratio = (shift + n - 1) * factor;
      denominator[n] = factor / ((shift + n) * a);
      numerator[n] = partial * denominator[n];
      for (int j = 1; j <= n; j++) {
        double weight = (n - j + shift) * factor;
        numerator[n - j] = numerator[n - j + 1] - weight * numerator[n - j];
        denominator[n - j] = denominator[n - j + 1] - weight * denominator[n - j];
        factor *= ratio;
      }
      double value = numerator[0] / denominator[0];
      double change = Math.abs(value - before);
      if (n > 3 && change < error) {
        error = change;
        best = value;
      }
      if (n > 6 && Math.abs(a) < 1e-17 * Math.abs(partial)) {
        return new double[] {partial, Math.abs(a)};
      }
      before = value;
    }
    return new double[] {best, error};
  }
}
