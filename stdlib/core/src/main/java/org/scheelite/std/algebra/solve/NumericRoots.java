package org.scheelite.std.algebra.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apfloat.Apcomplex;
import org.apfloat.Apfloat;
import org.hipparchus.complex.Complex;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.BigReals;
import org.scheelite.std.number.Complexes;

/// Numeric roots of polynomials without multiple roots: all at once by the method of Aberth, each
/// made exact by that of Newton with more digits.
final class NumericRoots {
  /// The real ones in order, then the others by real part, of a pair the lower one first.
  static final Comparator<Num> ORDER =
      Comparator.<Num>comparingInt(r -> r instanceof org.scheelite.expr.Complex ? 1 : 0)
          .thenComparingDouble(r -> rounded(Arithmetic.re(r)))
          .thenComparingDouble(r -> Math.abs(rounded(Arithmetic.im(r))))
          .thenComparingDouble(r -> Arithmetic.im(r).doubleValue());

  private static final int ROUNDS = 500;
  private static final int GUARD = 12;

  private final Frame frame;
  private final List<Num> coefficients;

  /// @param coefficients exact numbers, the constant one first, the last one not 0
  NumericRoots(List<Num> coefficients, Frame frame) {
    this.coefficients = coefficients;
    this.frame = frame;
  }

  /// The roots to `digits` digits (0: machine numbers): the real ones in order, then the others by
  /// real part, of a pair the lower one first.
  List<Num> ordered(int digits) {
    List<Num> roots = new ArrayList<>();
    for (Apcomplex root : refined(Math.max(digits, 17))) {
      roots.add(number(root, digits));
    }
    roots.sort(ORDER);
    return roots;
  }

  /// Without the last bits, in which the parts of pairs differ.
  private static double rounded(Num x) {
    return (float) x.doubleValue() == 0
        ? x.doubleValue()
        : Double.longBitsToDouble(Double.doubleToLongBits(x.doubleValue()) + 0x80 & ~0xFFL);
  }

  private static Num number(Apcomplex root, int digits) {
    Num re = part(root.real(), digits);
    return root.imag().signum() == 0 ? re : Complexes.of(re, part(root.imag(), digits));
  }

  private static Num part(Apfloat x, int digits) {
    return digits == 0 ? new Real(x.doubleValue()) : BigReals.of(x, digits);
  }

  private List<Apcomplex> refined(int digits) {
    Complex[] start = aberth();
    int precision = digits + GUARD;
    List<Apcomplex> exact = coefficients.stream().map(c -> apcomplex(c, precision)).toList();
    List<Apcomplex> roots = new ArrayList<>();
    for (Complex z : start) {
      Apcomplex root =
          new Apcomplex(
              new Apfloat(z.getReal(), precision), new Apfloat(z.getImaginary(), precision));
      roots.add(snapped(newton(root, exact, precision), digits));
    }
    return roots;
  }

  private static Apcomplex apcomplex(Num c, int precision) {
    return new Apcomplex(
        BigReals.apfloat(Arithmetic.re(c), precision),
        BigReals.apfloat(Arithmetic.im(c), precision));
  }

  private Apcomplex newton(Apcomplex start, List<Apcomplex> c, int precision) {
    Apcomplex z = start;
    for (int i = 0; i < 60; i++) {
      frame.budget().check();
      Apcomplex value = c.getLast();
      Apcomplex slope = Apcomplex.ZERO;
      for (int k = c.size() - 2; k >= 0; k--) {
        slope = slope.multiply(z).add(value);
        value = value.multiply(z).add(c.get(k));
      }
      if (isZero(value) || isZero(slope)) {
        return z;
      }
      Apcomplex step = value.divide(slope);
      z = z.subtract(step);
      if (isZero(step) || isZero(z) || step.scale() < z.scale() - precision + GUARD / 2) {
        return z.precision(precision);
      }
    }
    return z;
  }

  private static boolean isZero(Apcomplex z) {
    return z.real().signum() == 0 && z.imag().signum() == 0;
  }

  /// The root without an imaginary or real part that is only rounding.
  private Apcomplex snapped(Apcomplex z, int digits) {
    if (isZero(z)) {
      return Apcomplex.ZERO;
    }
    boolean tinyIm = z.imag().signum() == 0 || z.imag().scale() < z.scale() - digits + 2;
    boolean tinyRe = z.real().signum() == 0 || z.real().scale() < z.scale() - digits + 2;
    boolean real = coefficients.stream().noneMatch(n -> n instanceof org.scheelite.expr.Complex);
    if (tinyIm && real) {
      return z.real();
    }
    return tinyRe ? new Apcomplex(new Apfloat(0), z.imag()) : z;
  }

  private Complex[] aberth() {
    int n = coefficients.size() - 1;
    var a = new Complex[n + 1];
    double scale = 0;
    for (Num c : coefficients) {
      scale = Math.max(scale, exponent(c));
    }
    for (int i = 0; i <= n; i++) {
      a[i] = scaled(coefficients.get(i), scale);
    }
    Complex[] z = start(a);
    for (int round = 0; round < ROUNDS; round++) {
      frame.budget().check();
      double change = 0;
      for (int i = 0; i < n; i++) {
        Complex step = step(a, z, i);
        if (!step.isNaN()) {
          z[i] = z[i].subtract(step);
          change = Math.max(change, step.norm() / Math.max(1e-300, z[i].norm()));
        }
      }
      if (change < 1e-15) {
        break;
      }
    }
    return z;
  }

  private static double exponent(Num c) {
    double re = log2(Arithmetic.re(c));
    double im = log2(Arithmetic.im(c));
    return Math.max(re, im);
  }

  private static double log2(Num c) {
    double value = Math.abs(c.doubleValue());
    return value == 0 ? 0 : Double.isInfinite(value) ? 1024 * 4 : Math.log(value) / Math.log(2);
  }

  private static Complex scaled(Num c, double scale) {
    if (scale < 900) {
      return new Complex(Arithmetic.re(c).doubleValue(), Arithmetic.im(c).doubleValue());
    }
    Num by = org.scheelite.expr.Whole.of(java.math.BigInteger.ONE.shiftLeft((int) scale - 500));
    Num small = Arithmetic.divide(c, by);
    return new Complex(Arithmetic.re(small).doubleValue(), Arithmetic.im(small).doubleValue());
  }

  /// Points on circles whose radii follow from the sizes of the coefficients (upper hull of Bini).
  private static Complex[] start(Complex[] a) {
    int n = a.length - 1;
    var logs = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      logs[i] = a[i].norm() == 0 ? Double.NEGATIVE_INFINITY : Math.log(a[i].norm());
    }
    var z = new Complex[n];
    int from = 0;
    while (from < n) {
      if (logs[from] == Double.NEGATIVE_INFINITY) {
        z[from] = Complex.ZERO;
        from++;
        continue;
      }
      int to = from + 1;
      double best = Double.NEGATIVE_INFINITY;
      for (int j = from + 1; j <= n; j++) {
        double slope = (logs[j] - logs[from]) / (j - from);
        if (slope >= best) {
          best = slope;
          to = j;
        }
      }
      double radius = Math.exp((logs[from] - logs[to]) / (to - from));
      for (int k = from; k < to; k++) {
        double angle = 2 * Math.PI * (k - from) / (to - from) + 0.7 + from;
        z[k] = new Complex(radius * Math.cos(angle), radius * Math.sin(angle));
      }
      from = to;
    }
    return z;
  }

  private static Complex step(Complex[] a, Complex[] z, int i) {
    Complex ratio = ratio(a, z[i]);
    if (ratio.norm() == 0) {
      return Complex.ZERO;
    }
    Complex sum = Complex.ZERO;
    for (int j = 0; j < z.length; j++) {
      if (j != i) {
        Complex d = z[i].subtract(z[j]);
        sum = d.norm() == 0 ? sum : sum.add(d.reciprocal());
      }
    }
    return ratio.divide(Complex.ONE.subtract(ratio.multiply(sum)));
  }

  /// `p(z)/p'(z)`; for large `z` by way of the reversed polynomial.
  private static Complex ratio(Complex[] a, Complex z) {
    int n = a.length - 1;
    if (z.norm() <= 1) {
      Complex value = a[n];
      Complex slope = Complex.ZERO;
      for (int k = n - 1; k >= 0; k--) {
        slope = slope.multiply(z).add(value);
        value = value.multiply(z).add(a[k]);
      }
      return slope.norm() == 0 ? value : value.divide(slope);
    }
    Complex w = z.reciprocal();
    Complex value = a[0];
    Complex slope = Complex.ZERO;
    for (int k = 1; k <= n; k++) {
      slope = slope.multiply(w).add(value);
      value = value.multiply(w).add(a[k]);
    }
    // p(z) = z^n q(w), p'(z) = z^(n-1) (n q(w) - w q'(w))
    Complex below = value.multiply(n).subtract(w.multiply(slope));
    return below.norm() == 0 ? value : z.multiply(value).divide(below);
  }
}
