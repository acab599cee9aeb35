package org.scheelite.net.number;

/// Widens single precision to machine reals the way people read it.
///
/// A net calculates in `"Real32"`. The number it finds nearest to four tenths is 0.4000000059604645
/// exactly; users are given 0.4, the machine real nearest to the shortest decimal that stands for
/// the same single-precision number (the one `Float.toString` prints). No information is lost:
/// rounding the result to single precision gives the number back.
public final class Decimals {
  /// Decimals with fewer digits than this are told apart by every single-precision number.
  private static final int LEAST_DIGITS = 6;

  /// Enough digits for every single-precision number.
  private static final int MOST_DIGITS = 9;

  /// Exactly representable powers of ten.
  private static final double[] POWERS = powers();

  private Decimals() {}

  private static double[] powers() {
    var powers = new double[23];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /// The machine real nearest to the shortest decimal of `x`.
  public static double widen(float x) {
    float size = Math.abs(x);
    if (x == Math.rint(x) && size < 1 << 24) {
      return x;
    }
    if (size < 1e-12f || size > 1e12f || Float.isNaN(x)) {
      return Double.isFinite(x) ? Double.parseDouble(Float.toString(x)) : x;
    }
    int magnitude = magnitude(size);
    for (int digits = LEAST_DIGITS; digits < MOST_DIGITS; digits++) {
      double decimal = rounded(x, digits - magnitude);
      if ((float) decimal == x) {
        return decimal;
      }
    }
    return rounded(x, MOST_DIGITS - magnitude);
  }

  /// Rounds to so many places after the point. Both steps are exact but for the last, which rounds
  /// to the nearest machine real, as reading the decimal would.
  private static double rounded(double x, int places) {
    return places >= 0
        ? Math.rint(x * POWERS[places]) / POWERS[places]
        : Math.rint(x / POWERS[-places]) * POWERS[-places];
  }

  /// The number of digits before the point; 0 or less for numbers below 1.
  private static int magnitude(double size) {
    // 1233 / 4096 is about the decimal logarithm of 2
    int guess = (Math.getExponent(size) * 1233 >> 12) + 1;
    if (guess > 0 ? size >= POWERS[guess] : size * POWERS[-guess] >= 1) {
      return guess + 1;
    }
    return guess;
  }
}
