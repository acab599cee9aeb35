package org.scheelite.std.number.special;

/// The error functions at machine precision.
final class ErrorFunctions {
  /// From here on the continued fraction is used.
  private static final double FAR = 2;

  private static final double SCALE = 2 / Math.sqrt(Math.PI);

  private ErrorFunctions() {}

  /// The error function.
  static double erf(double x) {
    double size = Math.abs(x);
    double value = size < FAR ? series(size) : 1 - fraction(size);
    return Math.copySign(value, x);
  }

  /// One less the error function.
  static double erfc(double x) {
    return x >= FAR ? fraction(x) : x > 0.5 ? 1 - series(x) : 1 - erf(x);
  }

  /// `2/Sqrt[Pi] E^-x^2` times the sum of `2^k x^(2k + 1)/(2k + 1)!!`: all terms are positive.
  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int k = 1; term > sum * 1e-18; k++) {
      term *= 2 * x * x / (2 * k + 1);
      sum += term;
    }
    return SCALE * gauss(x) * sum;
  }

  /// The continued fraction of the complementary function, from its far end.
  private static double fraction(double x) {
    if (x > 27.3) {
      return 0;
    }
    double tail = x;
    for (int k = 120; k > 0; k--) {
      tail = x + k / 2.0 / tail;
    }
    return gauss(x) / tail / Math.sqrt(Math.PI);
  }

  /// `E^-x^2`, with the square taken apart so that its rounding does not grow.
  private static double gauss(double x) {
    double head = Math.rint(x * 16) / 16;
    return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
  }
}
