package org.scheelite.std.number.special.function;

import java.util.function.Function;
import org.apfloat.Apcomplex;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatRuntimeException;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.BigReals;
import org.scheelite.std.number.Complexes;

/// A function of numbers that is computed where at least one of them is inexact.
///
/// @param real for real numbers; throws where the value is not real
/// @param complex for complex numbers
record Computed(Function<Apfloat[], Apfloat> real, Function<Apcomplex[], Apcomplex> complex) {
  /// So many digits give machine numbers right to the last one.
  private static final long MACHINE = 20;

  private static final long GUARD = 6;

  /// The largest parameters and complex arguments.
  private static final double LARGEST = 1e5;

  /// For functions that have real values alone.
  static Apcomplex none() {
    throw new ArithmeticException("not for complex numbers");
  }

  /// The value; null where all arguments are exact, one is no number, or there is no value.
  @Nullable Expr of(Expr... args) {
    double precision = Double.POSITIVE_INFINITY;
    boolean machine = false;
    boolean isComplex = false;
    for (Expr arg : args) {
      if (!(arg instanceof Num n)) {
        return null;
      }
      isComplex |= n instanceof Complex;
      if (!n.isExact()) {
        machine |=
            n instanceof Real
                || n instanceof Complex(Num re, Num im)
                    && (re instanceof Real || im instanceof Real);
        precision = Math.min(precision, BigReals.precision(n));
      }
    }
    if (Double.isInfinite(precision)) {
      return null;
    }
    if (isTooLarge(isComplex, args)) {
      return null;
    }
    long digits = machine ? MACHINE : (long) Math.ceil(precision) + GUARD;
    Num value = isComplex ? null : ofReals(args, digits);
    value = value == null ? ofComplexes(args, digits) : value;
    return value == null ? null : machine ? toMachine(value) : cut(value, precision);
  }

  /// Whether the series would have too many terms.
  private static boolean isTooLarge(boolean isComplex, Expr... args) {
    for (int i = 0; i < args.length; i++) {
      Num x = (Num) args[i];
      double size =
          Math.max(
              Math.abs(Arithmetic.re(x).doubleValue()), Math.abs(Arithmetic.im(x).doubleValue()));
      if (size > LARGEST && (isComplex || i < args.length - 1)) {
        return true;
      }
    }
    return false;
  }

  private static Expr cut(Num value, double precision) {
    return value instanceof BigReal ? BigReals.toPrecision(value, precision) : value;
  }

  private static @Nullable Expr toMachine(Num value) {
    if (value instanceof Complex(Num re, Num im)) {
      return Complexes.of(new Real(re.doubleValue()), new Real(im.doubleValue()));
    }
    double x = value.doubleValue();
    return Double.isFinite(x) ? new Real(x) : value;
  }

  private @Nullable Num ofReals(Expr[] args, long digits) {
    var numbers = new Apfloat[args.length];
    for (int i = 0; i < args.length; i++) {
      numbers[i] = BigReals.apfloat((Num) args[i], digits);
    }
    try {
      return new BigReal(real.apply(numbers), digits);
    } catch (ArithmeticException | IllegalArgumentException | ApfloatRuntimeException _) {
      return null; // not real there, or a pole
    }
  }

  private @Nullable Num ofComplexes(Expr[] args, long digits) {
    var numbers = new Apcomplex[args.length];
    for (int i = 0; i < args.length; i++) {
      numbers[i] = Complexes.big((Num) args[i], digits);
    }
    try {
      return Complexes.of(complex.apply(numbers), digits);
    } catch (ArithmeticException | IllegalArgumentException | ApfloatRuntimeException _) {
      return null;
    }
  }
}
