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
    double[] cos = new double[n / 2];
    double[] sin = new double[n / 2];
    for (int k = 0; k < n / 2; k++) {
      cos[k] = exactCos(k, n);
      sin[k] = sign * exactSin(k, n);
    }
    for (int size = 2; size <= n; size *= 2) {
      butterflies(re, im, cos, sin, size);
    }
  }

  private static void butterflies(double[] re, double[] im, double[] cos, double[] sin, int size) {
    int n = re.length;
    int half = size / 2;
    int stride = n / size;
    for (int start = 0; start < n; start += size) {
      for (int k = 0; k < half; k++) {
        double c = cos[k * stride];
        double s = sin[k * stride];
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

  /// The cosine of `2 Pi k/n`, exact at quarters of the circle.
  private static double exactCos(int k, int n) {
    return 4L * k == n ? 0 : Math.cos(2 * Math.PI * k / n);
  }

  private static double exactSin(int k, int n) {
    return 2L * k == n ? 0 : Math.sin(2 * Math.PI * k / n);
  }

  /// A convolution with a chirp brings any length to a power of two.
  private static void bluestein(double[] re, double[] im, int sign) {
    int n = re.length;
    int size = Integer.highestOneBit(2 * n) * 2;
    double[] cos = new double[n];
    double[] sin = new double[n];
    for (int k = 0; k < n; k++) {
      double angle = Math.PI * ((long) k * k % (2L * n)) / n;
      cos[k] = Math.cos(angle);
      sin[k] = sign * Math.sin(angle);
    }
    double[] aRe = new double[size];
    double[] aIm = new double[size];
    double[] bRe = new double[size];
    double[] bIm = new double[size];
    for (int k = 0; k < n; k++) {
      aRe[k] = re[k] * cos[k] - im[k] * sin[k];
      aIm[k] = re[k] * sin[k] + im[k] * cos[k];
      bRe[k] = cos[k];
      bIm[k] = -sin[k];
      if (k > 0) {
        bRe[size - k] = cos[k];
        bIm[size - k] = -sin[k];
      }
    }
    powerOfTwo(aRe, aIm, 1);
    powerOfTwo(bRe, bIm, 1);
    for (int k = 0; k < size; k++) {
      double x = aRe[k] * bRe[k] - aIm[k] * bIm[k];
      aIm[k] = aRe[k] * bIm[k] + aIm[k] * bRe[k];
      aRe[k] = x;
    }
    powerOfTwo(aRe, aIm, -1);
    for (int k = 0; k < n; k++) {
      double x = aRe[k] / size;
      double y = aIm[k] / size;
      re[k] = x * cos[k] - y * sin[k];
      im[k] = x * sin[k] + y * cos[k];
    }
  }
}
