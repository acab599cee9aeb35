package org.scheelite.std.number.precision;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.BigReals;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// Numbers with another precision.
///
/// `SetPrecision[x, n]` gives the numbers in `x` exactly `n` digits: further digits of an inexact
/// number are taken from its binary value. `SetPrecision[x, Infinity]` makes them exact.
///
/// ```wl
/// In:  SetPrecision[0.5, Infinity]
/// Out: 1/2
/// ```
///
/// ```wl
/// In:  Precision[SetPrecision[2, 20]]
/// Out: 20.
/// ```
@Builtin(seeAlso = {"Precision", "N"})
final class SetPrecision {
  private SetPrecision() {}

  @Form
  static @Nullable Expr set(Expr x, Expr precision, Frame frame) {
    boolean exact = Infinities.sign(precision) > 0;
    boolean machine = precision.equals(Symbol.system("MachinePrecision"));
    double digits = exact || machine ? 0 : Numerics.machine(precision, frame);
    if (!(digits >= 0) || digits > 1e7) {
      return null;
    }
    return exact ? exact(x) : machine ? Numerics.of(x, 0, frame) : to(x, digits);
  }

  private static Expr exact(Expr x) {
    return switch (x) {
      case Complex(Num re, Num im) -> Complexes.of((Num) exact(re), (Num) exact(im));
      case Real(double value) when Double.isFinite(value) -> Rationalize.exactly(value);
      case BigReal big -> Rationalize.exactly(big);
      case Normal call -> map(call, SetPrecision::exact);
      default -> x;
    };
  }

  private static Expr to(Expr x, double digits) {
    return switch (x) {
      case Complex(Num re, Num im) -> Complexes.of((Num) to(re, digits), (Num) to(im, digits));
      case Num n -> BigReals.of(BigReals.apfloat(n, BigReals.held(digits)), digits);
      case Normal call -> map(call, arg -> to(arg, digits));
      default -> x;
    };
  }

  private static Expr map(Normal call, UnaryOperator<Expr> function) {
    return Lists.of(call.head(), call.args().stream().map(function).toArray(Expr[]::new));
  }
}
