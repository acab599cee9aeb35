package org.scheelite.std.analysis.signal;

/// The first half of so many places at equal distances on the unit circle.
///
/// @param cos their first coordinates
/// @param sin their second coordinates
record Circle(double[] cos, double[] sin) {

  static Circle of(int n) {
    double[] cos = new double[n / 2];
    double[] sin = new double[n / 2];
    for (int k = 0; k < n / 2; k++) { // exact at quarters of the circle
      cos[k] = 4L * k == n ? 0 : Math.cos(2 * Math.PI * k / n);
      sin[k] = 2L * k == n ? 0 : Math.sin(2 * Math.PI * k / n);
    }
    return new Circle(cos, sin);
  }
}
