package org.scheelite.std.number.precision;

import org.apfloat.Apfloat;
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
import org.scheelite.std.number.BigReals;
import org.scheelite.std.number.Complexes;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Numerics;

/// Numbers with another accuracy.
///
/// `SetAccuracy[x, n]` gives the numbers in `x` exactly `n` known decimal places; `SetAccuracy[x,
/// Infinity]` makes them exact.
///
/// ```wl
/// In:  Accuracy[SetAccuracy[12.5, 20]]
/// Out: 20.
/// ```
///
/// ```wl
/// In:  {SetAccuracy[0.5, Infinity], SetAccuracy[0, 10]}
/// Out: {1/2, 0``10.}
/// ```
@Builtin(seeAlso = {"SetPrecision", "Accuracy"})
final class SetAccuracy {
  private SetAccuracy() {}

  @Form
  static @Nullable Expr set(Expr x, Expr accuracy, Frame frame) {
    if (Infinities.sign(accuracy) > 0) {
      return SetPrecision.set(x, accuracy, frame);
    }
    double places = Numerics.machine(accuracy, frame);
    return Math.abs(places) <= 1e7 ? to(x, places) : null;
  }

  private static Expr to(Expr x, double places) {
    return switch (x) {
      case Complex(Num re, Num im) -> Complexes.of((Num) to(re, places), (Num) to(im, places));
      case Num n -> number(n, places);
      case Normal call ->
          Lists.of(
              call.head(), call.args().stream().map(arg -> to(arg, places)).toArray(Expr[]::new));
      default -> x;
    };
  }

  private static Num number(Num n, double places) {
    double digits = n.sign() == 0 ? 0 : places + Math.log10(Math.abs(n.doubleValue()));
    if (n.sign() == 0 || digits < 0.1) {
      return new BigReal(Apfloat.ZERO, places);
    }
    return BigReals.of(BigReals.apfloat(n, BigReals.held(digits)), digits);
  }
}
