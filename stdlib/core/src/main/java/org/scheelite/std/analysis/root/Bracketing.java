package org.scheelite.std.analysis.root;

import java.util.function.DoubleUnaryOperator;

/// Brent's method: a root between two places where a function has different signs.
final class Bracketing {
  private Bracketing() {}

  /// The root, to the last digit but a few.
  static double root(DoubleUnaryOperator f, double from, double to) {
    double a = from;
    double b = to;
    double fa = f.applyAsDouble(a);
    double fb = f.applyAsDouble(b);
    double c = a;
    double fc = fa;
    double d = b - a;
    double e = d;
    for (int k = 0; k < 500 && fb != 0; k++) {
      if (fb > 0 == fc > 0) {
        c = a;
        fc = fa;
        d = b - a;
        e = d;
      }
      if (Math.abs(fc) < Math.abs(fb)) {
        a = b;
        b = c;
        c = a;
        fa = fb;
        fb = fc;
        fc = fa;
      }
      double tolerance = 2 * Math.ulp(b);
      double half = (c - b) / 2;
      if (Math.abs(half) <= tolerance) {
        break;
      }
      double step = interpolated(a, fa, b, fb, c, fc, half);
      boolean good =
          Math.abs(e) >= tolerance
              && Math.abs(fa) > Math.abs(fb)
              && Math.abs(step) < Math.min(1.5 * Math.abs(half), Math.abs(e / 2));
      e = good ? d : half;
      d = good ? step : half;
      a = b;
      fa = fb;
      b += Math.abs(d) > tolerance ? d : Math.copySign(tolerance, half);
      fb = f.applyAsDouble(b);
    }
    return b;
  }

  /// The step of the secant or of the inverse quadratic interpolation, towards the bracket.
  private static double interpolated(
      double a, double fa, double b, double fb, double c, double fc, double half) {
    double s = fb / fa;
    double p;
    double q;
    if (a == c) {
      p = 2 * half * s;
      q = 1 - s;
    } else {
      double t = fa / fc;
      double r = fb / fc;
      p = s * (2 * half * t * (t - r) - (b - a) * (r - 1));
      q = (t - 1) * (r - 1) * (s - 1);
    }
    return -p / q;
  }
}
