package org.scheelite.std.number.special;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.apfloat.Apcomplex;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatRuntimeException;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;
import org.scheelite.std.number.NumberFunction;

/// A function with machine arithmetic for reals and arbitrary precision for the rest.
///
/// @param real for machine reals; not a number where there is no real value @param big for reals of
///   arbitrary precision @param bigComplex for complex numbers
record RealFunction(
    DoubleUnaryOperator real, UnaryOperator<Apfloat> big, UnaryOperator<Apcomplex> bigComplex) {
  /// The value at an inexact number; null for an exact one, and where there is no value.
  @Nullable Expr of(Expr x) {
    return new NumberFunction(real, this::machine, big, bigComplex).of(x);
  }

  private org.hipparchus.complex.Complex machine(org.hipparchus.complex.Complex z) {
    try {
      Apcomplex point =
          new Apcomplex(new Apfloat(z.getRealPart(), 20), new Apfloat(z.getImaginaryPart(), 20));
      Apcomplex value = bigComplex.apply(point);
      return new org.hipparchus.complex.Complex(
          value.real().doubleValue(), value.imag().doubleValue());
    } catch (ArithmeticException | ApfloatRuntimeException _) {
      return org.hipparchus.complex.Complex.NaN; // a pole
    }
  }
}
