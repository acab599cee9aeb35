package org.scheelite.tensor.math;

/// The elementwise operations on 64-bit reals. Truth values are 1 and 0.
public final class Real64 {

  private static final double TWO_OVER_SQRT_PI = 1.1283791670955126;

  private Real64() {}

  public static double neg(double x) {
    return -x;
  }

  public static double abs(double x) {
    return Math.abs(x);
  }

  public static double sign(double x) {
    return Math.signum(x);
  }

  public static double floor(double x) {
    return Math.floor(x);
  }

  public static double ceil(double x) {
    return Math.ceil(x);
  }

  /// The nearest integer, halves to even.
  public static double round(double x) {
    return Math.rint(x);
  }

  public static double sqrt(double x) {
    return Math.sqrt(x);
  }

  public static double exp(double x) {
    return Math.exp(x);
  }

  public static double log(double x) {
    return Math.log(x);
  }

  public static double sin(double x) {
    return Math.sin(x);
  }

  public static double cos(double x) {
    return Math.cos(x);
  }

  public static double tan(double x) {
    return Math.tan(x);
  }

  public static double tanh(double x) {
    return Math.tanh(x);
  }

  public static double atan(double x) {
    return Math.atan(x);
  }

  public static double logistic(double x) {
    double e = Math.exp(-Math.abs(x));
    return x < 0 ? e / (1 + e) : 1 / (1 + e);
  }

  /// The error function: a series of positive terms near 0, a continued fraction far from it.
  public static double erf(double x) {
    double a = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    return Math.copySign(a < 2.5 ? erfSeries(a) : 1 - erfcFraction(a), x);
  }

  private static double erfSeries(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; term > 1e-17 * sum; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return TWO_OVER_SQRT_PI * Math.exp(-x * x) * sum;
  }

  private static double erfcFraction(double x) {
    double fraction = x;
    for (int n = 60; n > 0; n--) {
      fraction = x + n / 2.0 / fraction;
    }
    return 0.5 * TWO_OVER_SQRT_PI * Math.exp(-x * x) / fraction;
  }

  public static double add(double x, double y) {
    return x + y;
  }

  public static double sub(double x, double y) {
    return x - y;
  }

  public static double mul(double x, double y) {
    return x * y;
  }

  public static double div(double x, double y) {
    return x / y;
  }

  /// The remainder with the sign of the divisor.
  public static double mod(double x, double y) {
    return x - y * Math.floor(x / y);
  }

  public static double pow(double x, double y) {
    return Math.pow(x, y);
  }

  public static double max(double x, double y) {
    return Math.max(x, y);
  }

  public static double min(double x, double y) {
    return Math.min(x, y);
  }

  /// The angle of the point `(x, y)`.
  public static double angle(double x, double y) {
    return Math.atan2(y, x);
  }

  public static double less(double x, double y) {
    return x < y ? 1 : 0;
  }

  public static double lessEqual(double x, double y) {
    return x <= y ? 1 : 0;
  }

  public static double equal(double x, double y) {
    return x == y ? 1 : 0;
  }

  /// `x` where the condition is not 0, else `y`.
  public static double select(double condition, double x, double y) {
    return condition != 0 ? x : y;
  }

  /// 1 for `x > 0`, else 0.
  public static double step(double x) {
    return x > 0 ? 1 : 0;
  }
}
