package org.scheelite.std.number.elementary;

import org.hipparchus.complex.Complex;

/// Inverse functions at machine precision, accurate near 0 and for large arguments, and with the
/// usual values on their cuts.
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

  /// The inverse sine; on the cuts beyond -1 and 1 as the logarithm has it.
  static Complex arcSine(Complex z) {
    double x = z.getRealPart();
    return z.getImaginaryPart() == 0 && Math.abs(x) > 1
        ? new Complex(Math.copySign(Math.PI / 2, x), -Math.copySign(arcCosh(Math.abs(x)), x))
        : z.asin();
  }

  /// The inverse cosine; on the cuts as the inverse sine.
  static Complex arcCosine(Complex z) {
    double x = z.getRealPart();
    return z.getImaginaryPart() == 0 && Math.abs(x) > 1
        ? new Complex(x > 0 ? 0 : Math.PI, Math.copySign(arcCosh(Math.abs(x)), x))
        : z.acos();
  }

  /// The inverse hyperbolic tangent; on the cuts beyond -1 and 1 as the logarithm has it.
  static Complex arcTanh(Complex z) {
    double x = z.getRealPart();
    return z.getImaginaryPart() == 0 && Math.abs(x) > 1
        ? new Complex(arcTanh(1 / x), -Math.copySign(Math.PI / 2, x))
        : z.atanh();
  }

  /// The inverse hyperbolic cosine; exact parts on the real axis below 1.
  static Complex arcCosh(Complex z) {
    double x = z.getRealPart();
    if (z.getImaginaryPart() != 0 || x >= 1) {
      return z.acosh();
    }
    return x >= -1 ? new Complex(0, Math.acos(x)) : new Complex(arcCosh(-x), Math.PI);
  }
}
