package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import java.math.BigInteger;
import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.std.number.Arithmetic;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;
import org.scheelite.std.number.Terms;

/// The gamma function.
///
/// `Gamma[x]` is `(x - 1)!` for positive integers, exact at halves, and computed for inexact
/// numbers. `Gamma[a, x]` is the upper incomplete gamma function.
///
/// ```wl
/// In:  {Gamma[5], Gamma[1/2], Gamma[0]}
/// Out: {24, Sqrt[Pi], ComplexInfinity}
/// ```
///
/// ```wl
/// In:  {Gamma[0.5], Gamma[-1.5], Gamma[x]}
/// Out: {1.772453850905516, 2.3632718012073544, Gamma[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Factorial", "LogGamma", "Beta"})
final class Gamma {
  private static final RealFunction FUNCTION =
      new RealFunction(Gamma::machine, ApfloatMath::gamma, ApcomplexMath::gamma);

  private Gamma() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return switch (x) {
      case Int(long n) ->
          n <= 0
              ? Infinities.COMPLEX
              : n > 5_000_000 ? null : Whole.of(Factorial.product(1, n - 1, frame));
      case Rational q
          when q.denominator().equals(BigInteger.TWO) && q.numerator().bitLength() < 16 ->
          half(q);
      case Real(double pole) when pole <= 0 && pole == Math.rint(pole) -> Infinities.COMPLEX;
      case Num n -> FUNCTION.of(n);
      default -> Infinities.sign(x) > 0 ? x : null;
    };
  }

  /// At `k + 1/2`: a rational multiple of `Sqrt[Pi]`.
  private static Expr half(Rational q) {
    Num factor = Int.ONE;
    Num at = q;
    while (at.sign() < 0) {
      factor = Arithmetic.divide(factor, at);
      at = Arithmetic.add(at, Int.ONE);
    }
    while (at.doubleValue() > 1) {
      at = Arithmetic.subtract(at, Int.ONE);
      factor = Arithmetic.multiply(factor, at);
    }
    return Terms.product(factor, Terms.sqrt(Sym.PI));
  }

  @Form
  static @Nullable Expr incomplete(Expr a, Expr x, Frame frame) {
    double order = Numerics.machine(a, frame);
    double start = Numerics.machine(x, frame);
    boolean inexact = a instanceof Real || x instanceof Real;
    if (!inexact || !(order > 0) || !(start >= 0)) {
      return x.equals(Int.ZERO) ? Call.of(Symbol.system("Gamma"), a) : null;
    }
    return Real.of(machine(order) * org.hipparchus.special.Gamma.regularizedGammaQ(order, start));
  }

  static double machine(double x) {
    if (x <= 0 && x == Math.rint(x)) {
      return Double.NaN;
    }
    if (x == Math.rint(x) && x < 19) {
      double product = 1;
      for (int i = 2; i < x; i++) {
        product *= i;
      }
      return product;
    }
    return Math.abs(x) > 171.7
        ? x < 0 ? 0 : Double.POSITIVE_INFINITY
        : org.hipparchus.special.Gamma.gamma(x);
  }
}
