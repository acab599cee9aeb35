package org.scheelite.std.linear;

/// Sums over machine vectors.
public final class Vectors {
  private Vectors() {}

  public static double square(double[] v) {
    double sum = 0;
    for (double x : v) {
      sum += x * x;
    }
    return sum;
  }

  public static double norm(double[] v) {
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
