package org.scheelite.std.number.vector;

/// Sums over machine vectors.
final class Vectors {
  private Vectors() {}

  static double square(double[] v) {
    double sum = 0;
    for (double x : v) {
      sum += x * x;
    }
    return sum;
  }

  static double norm(double[] v) {
    double square = square(v);
    if (square > 1e-280 && square < 1e280) {
      return Math.sqrt(square);
    }
    double norm = 0;
    for (double x : v) {
      norm = Math.hypot(norm, x);
    }
    return norm;
  }
}
