package org.scheelite.std.linear.machine;

/// A rotation that brings a real matrix of two rows to standard Schur form: upper triangular where
/// the eigenvalues are real, else with equal diagonal elements.
final class Block2 {
  double a;
  double b;
  double c;
  double d;
  double cosine = 1;
  double sine;

  Block2(double a, double b, double c, double d) {
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    if (c == 0) {
      return;
    }
    if (b == 0) {
      exchange();
    } else if (a - d != 0 || Math.signum(b) == Math.signum(c)) {
      standardize();
    }
  }

  private void exchange() {
    cosine = 0;
    sine = 1;
    double old = d;
    d = a;
    a = old;
    b = -c;
    c = 0;
  }

  private void standardize() {
    double p = (a - d) / 2;
    double larger = Math.max(Math.abs(b), Math.abs(c));
    double smaller = Math.min(Math.abs(b), Math.abs(c)) * Math.signum(b) * Math.signum(c);
    double scale = Math.max(Math.abs(p), larger);
    double square = p / scale * p + larger / scale * smaller;
    if (square < 4 * Math.ulp(1.0)) {
      equalize(p);
      return;
    }
    double root = p + Math.copySign(Math.sqrt(scale) * Math.sqrt(square), p);
    a = d + root;
    d -= larger / root * smaller;
    double tau = Math.hypot(c, root);
    cosine = root / tau;
    sine = c / tau;
    b -= c;
    c = 0;
  }

  /// Complex or nearly equal real eigenvalues.
  private void equalize(double p) {
    double sigma = b + c;
    double tau = Math.hypot(sigma, a - d);
    cosine = Math.sqrt((1 + Math.abs(sigma) / tau) / 2);
    sine = -(p / (tau * cosine)) * Math.copySign(1, sigma);
    double aa = a * cosine + b * sine;
    double bb = -a * sine + b * cosine;
    double cc = c * cosine + d * sine;
    double dd = -c * sine + d * cosine;
    b = bb * cosine + dd * sine;
    c = -aa * sine + cc * cosine;
    double half = (aa * cosine + cc * sine - bb * sine + dd * cosine) / 2;
    a = half;
    d = half;
    if (c == 0) {
      return;
    }
    if (b == 0) {
      b = -c;
      c = 0;
      double old = cosine;
      cosine = -sine;
      sine = old;
    } else if (Math.signum(b) == Math.signum(c)) {
      double rootB = Math.sqrt(Math.abs(b));
      double rootC = Math.sqrt(Math.abs(c));
      double shift = Math.copySign(rootB * rootC, c);
      double length = 1 / Math.sqrt(Math.abs(b + c));
      a = half + shift;
      d = half - shift;
      b -= c;
      c = 0;
      double cosine1 = rootB * length;
      double sine1 = rootC * length;
      double old = cosine;
      cosine = old * cosine1 - sine * sine1;
      sine = old * sine1 + sine * cosine1;
    }
  }
}
