package org.scheelite.std.number.elementary;

/// Inverse hyperbolic functions of machine reals, accurate near 0 and for large arguments.
final class Areas {
  private Areas() {}

  static double arcSinh(double x) {
    double size = Math.abs(x);
    double value =
        size > 1e8
            ? Math.log(size) + Math.log(2)
            : Math.log1p(size + size * size / (1 + Math.sqrt(size * size + 1)));
    return Math.copySign(value, x);
  }

  static double arcCosh(double x) {
    double above = x - 1;
    return x > 1e8 ? Math.log(x) + Math.log(2) : Math.log1p(above + Math.sqrt(above * (above + 2)));
  }

  static double arcTanh(double x) {
    return Math.log1p(2 * x / (1 - x)) / 2;
  }
}
