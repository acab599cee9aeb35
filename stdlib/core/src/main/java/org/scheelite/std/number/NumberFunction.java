package org.scheelite.std.number;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.apfloat.Apcomplex;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatRuntimeException;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;

/// A function of one number in all kinds of inexact arithmetic.
///
/// @param real for machine reals; not a number where the value is not real
/// @param complex for complex machine numbers
/// @param big for reals of arbitrary precision; throws where the value is not real
/// @param bigComplex for complex numbers of arbitrary precision
public record NumberFunction(
    DoubleUnaryOperator real,
    UnaryOperator<Complex> complex,
    UnaryOperator<Apfloat> big,
    UnaryOperator<Apcomplex> bigComplex) {

  /// The value at an inexact number; null for an exact one, and where there is no value.
  public @Nullable Expr of(Expr x) {
    return switch (x) {
      case Real(double value) -> ofReal(value);
      case BigReal value -> ofBig(value);
      case org.scheelite.expr.Complex z when z.re() instanceof Real ->
          number(complex.apply(Complexes.machine(z)));
      case org.scheelite.expr.Complex z when !z.isExact() -> ofBigComplex(z);
      default -> null;
    };
  }

  private @Nullable Expr ofReal(double x) {
    double y = real.applyAsDouble(x);
    if (Double.isFinite(y)) {
      return new Real(y);
    }
    if (Double.isNaN(y)) {
      return number(complex.apply(new Complex(x, 0)));
    }
    return Double.isFinite(x)
        ? ofBig(BigReals.toPrecision(Real.of(x), BigReals.MACHINE_PRECISION))
        : null;
  }

  private static @Nullable Expr number(Complex z) {
    return z.isNaN() || z.isInfinite() ? null : Complexes.of(z);
  }

  private @Nullable Expr ofBig(BigReal x) {
    try {
      Apfloat y = big.apply(BigReals.working(x));
      return BigReals.of(y, BigReals.known(y, x.precision()));
    } catch (ArithmeticException | ApfloatRuntimeException _) {
      return ofBigComplex(x); // not real there
    }
  }

  private @Nullable Expr ofBigComplex(Num z) {
    double precision = BigReals.precision(z);
    try {
      long digits = BigReals.held(precision);
      return Complexes.of(bigComplex.apply(Complexes.big(z, digits).precision(digits)), precision);
    } catch (ArithmeticException | ApfloatRuntimeException _) {
      return null; // a pole, or beyond the number format
    }
  }
}
