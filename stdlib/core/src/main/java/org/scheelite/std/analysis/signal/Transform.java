package org.scheelite.std.analysis.signal;

/// Discrete Fourier transforms of any length, in place on pairs of arrays.
public final class Transform {
  /// Up to this length the plain sums are as quick, and nearer to the truth.
  private static final int SHORT = 32;

  private Transform() {}

  /// Replaces `x` by the sums over `r` of `x(r) e^(sign 2 Pi i r s / n)`.
  public static void transform(double[] re, double[] im, int sign) {
    int n = re.length;
    if (n < 2) {
      return;
    }
    if (Integer.bitCount(n) == 1) {
      powerOfTwo(re, im, sign);
    } else if (n <= SHORT) {
      withFactor(re, im, sign);
    } else {
      bluestein(re, im, sign);
    }
  }

  /// The sums with `e^(2 Pi i b r s / n)` for any real `b`.
  static void withFactor(double[] re, double[] im, double b) {
    int n = re.length;
    double[] sumRe = new double[n];
    double[] sumIm = new double[n];
    for (int s = 0; s < n; s++) {
      for (int r = 0; r < n; r++) {
        double angle = 2 * Math.PI * ((b * r % n) * s % n) / n;
        double c = Math.cos(angle);
        double d = Math.sin(angle);
        sumRe[s] += re[r] * c - im[r] * d;
        sumIm[s] += re[r] * d + im[r] * c;
      }
    }
    System.arraycopy(sumRe, 0, re, 0, n);
    System.arraycopy(sumIm, 0, im, 0, n);
  }

  private static void powerOfTwo(double[] re, double[] im, int sign) {
    powerOfTwo(re, im, sign, Circle.of(re.length));
  }

  /// @param circle the places on the circle for this length
  static void powerOfTwo(double[] re, double[] im, int sign, Circle circle) {
    int n = re.length;
    int shift = 32 - Integer.numberOfTrailingZeros(n);
    for (int i = 0; i < n; i++) {
      int k = Integer.reverse(i) >>> shift;
      if (k > i) {
        double x = re[i];
        re[i] = re[k];
        re[k] = x;
        double y = im[i];
        im[i] = im[k];
        im[k] = y;
      }
    }
    for (int size = 2; size <= n; size *= 2) {
      butterflies(re, im, sign, circle, size);
    }
  }

  private static void butterflies(double[] re, double[] im, int sign, Circle circle, int size) {
    double[] cos = circle.cos();
    double[] sin = circle.sin();
    int n = re.length;
    int half = size / 2;
    int stride = n / size;
    for (int start = 0; start < n; start += size) {
      for (int k = 0; k < half; k++) {
        double c = cos[k * stride];
        double s = sign * sin[k * stride];
        int a = start + k;
        int b = a + half;
        double x = re[b] * c - im[b] * s;
        double y = re[b] * s + im[b] * c;
        re[b] = re[a] - x;
        im[b] = im[a] - y;
        re[a] += x;
        im[a] += y;
      }
    }
  }

  /// A convolution with a chirp brings any length to a power of two.
  private static void bluestein(double[] re, double[] im, int sign) {
    int n = re.length;
    new Chirp(n, sign).transform(re, im);
  }
}
