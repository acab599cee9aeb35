package org.scheelite.std.analysis.signal;

/// Fourier transforms of one length that is no power of two, all with the same tables: a
/// convolution with a chirp brings them to a power of two, as L. I. Bluestein found.
public final class Chirp {
  private final int size;
  private final Circle circle;
  private final double[] cos;
  private final double[] sin;
  private final double[] chirpRe;
  private final double[] chirpIm;

  /// @param n the length
  /// @param sign that of the exponent
  public Chirp(int n, int sign) {
    size = Integer.highestOneBit(2 * n) * 2;
    circle = Circle.of(size);
    cos = new double[n];
    sin = new double[n];
    chirpRe = new double[size];
    chirpIm = new double[size];
    for (int k = 0; k < n; k++) {
      double angle = Math.PI * ((long) k * k % (2L * n)) / n;
      cos[k] = Math.cos(angle);
      sin[k] = sign * Math.sin(angle);
      chirpRe[k] = cos[k];
      chirpIm[k] = -sin[k];
      if (k > 0) {
        chirpRe[size - k] = cos[k];
        chirpIm[size - k] = -sin[k];
      }
    }
    Transform.powerOfTwo(chirpRe, chirpIm, 1, circle);
  }

  /// Replaces the numbers by their transform.
  public void transform(double[] re, double[] im) {
    int n = re.length;
    double[] aRe = new double[size];
    double[] aIm = new double[size];
    for (int k = 0; k < n; k++) {
      aRe[k] = re[k] * cos[k] - im[k] * sin[k];
      aIm[k] = re[k] * sin[k] + im[k] * cos[k];
    }
    Transform.powerOfTwo(aRe, aIm, 1, circle);
    for (int k = 0; k < size; k++) {
      double x = aRe[k] * chirpRe[k] - aIm[k] * chirpIm[k];
      aIm[k] = aRe[k] * chirpIm[k] + aIm[k] * chirpRe[k];
      aRe[k] = x;
    }
    Transform.powerOfTwo(aRe, aIm, -1, circle);
    for (int k = 0; k < n; k++) {
      double x = aRe[k] / size;
      double y = aIm[k] / size;
      re[k] = x * cos[k] - y * sin[k];
      im[k] = x * sin[k] + y * cos[k];
    }
  }
}
