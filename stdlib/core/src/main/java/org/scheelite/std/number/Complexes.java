package org.scheelite.std.number;

import org.apfloat.Apcomplex;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;

/// The arithmetic of complex numbers.
public final class Complexes {
  /// The imaginary unit.
  public static final Num I = Complex.of(Int.ZERO, Int.ONE);

  private Complexes() {}

  /// The number `re + im I`, with both parts made of one kind; a real one where `im` is exactly 0.
  public static Num of(Num re, Num im) {
    if (re instanceof BigReal && im.isExact() && im.sign() != 0) {
      return new Complex(re, BigReals.toPrecision(im, BigReals.precision(re)));
    }
    if (im instanceof BigReal && re.isExact()) {
      return new Complex(BigReals.toPrecision(re, BigReals.precision(im)), im);
    }
    return Complex.of(re, im);
  }

  /// The same number for the numeric library, at machine precision.
  public static org.hipparchus.complex.Complex machine(Num a) {
    return new org.hipparchus.complex.Complex(
        Arithmetic.re(a).doubleValue(), Arithmetic.im(a).doubleValue());
  }

  /// A number of the numeric library.
  public static Num of(org.hipparchus.complex.Complex z) {
    return new Complex(new Real(z.getRealPart()), new Real(z.getImaginaryPart()));
  }

  /// The same number with so many digits.
  public static Apcomplex big(Num a, long digits) {
    return new Apcomplex(
        BigReals.apfloat(Arithmetic.re(a), digits), BigReals.apfloat(Arithmetic.im(a), digits));
  }

  /// A complex number of arbitrary precision; real where the imaginary part vanishes.
  public static Num of(Apcomplex z, double precision) {
    Num re = BigReals.of(z.real(), precision);
    return z.imag().signum() == 0 ? re : new Complex(re, BigReals.of(z.imag(), precision));
  }

  static Num multiply(Num a, Num b) {
    if (!(a instanceof Complex(Num p, Num q))) {
      Complex z = (Complex) b;
      return of(Arithmetic.multiply(a, z.re()), Arithmetic.multiply(a, z.im()));
    }
    if (!(b instanceof Complex(Num r, Num s))) {
      return of(Arithmetic.multiply(p, b), Arithmetic.multiply(q, b));
    }
    return of(
        Arithmetic.subtract(Arithmetic.multiply(p, r), Arithmetic.multiply(q, s)),
        Arithmetic.add(Arithmetic.multiply(p, s), Arithmetic.multiply(q, r)));
  }

  static Num reciprocal(Complex z) {
    if (z.re() instanceof Real) {
      return of(machine(z).reciprocal());
    }
    Num square = square(z);
    return of(
        Arithmetic.divide(z.re(), square), Arithmetic.divide(Arithmetic.negate(z.im()), square));
  }

  /// The square of the absolute value.
  public static Num square(Num z) {
    Num re = Arithmetic.re(z);
    Num im = Arithmetic.im(z);
    return Arithmetic.add(Arithmetic.multiply(re, re), Arithmetic.multiply(im, im));
  }
}
