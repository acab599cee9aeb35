package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.Apcomplex;
import org.apfloat.ApcomplexMath;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.std.number.Elementwise;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.NumberFunction;

/// The logistic sigmoid.
///
/// `LogisticSigmoid[x]` is `1/(1 + E^-x)`.
///
/// ```wl
/// In:  {LogisticSigmoid[0], LogisticSigmoid[2.]}
/// Out: {1/2, 0.8807970779778823}
/// ```
///
/// ```wl
/// In:  {LogisticSigmoid[Infinity], LogisticSigmoid[x]}
/// Out: {1, LogisticSigmoid[x]}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Tanh", "Exp", "Ramp"})
final class LogisticSigmoid {
  private static final NumberFunction FUNCTION =
      new NumberFunction(
          LogisticSigmoid::of, LogisticSigmoid::of, LogisticSigmoid::of, LogisticSigmoid::of);

  private LogisticSigmoid() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (x.equals(Int.ZERO)) {
      return Rational.of(1, 2);
    }
    int infinite = Infinities.sign(x);
    return infinite == 0 ? null : infinite > 0 ? Int.ONE : Int.ZERO;
  }

  private static double of(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static Complex of(Complex z) {
    return z.negate().exp().add(1).reciprocal();
  }

  private static Apfloat of(Apfloat x) {
    return Apfloat.ONE.divide(ApfloatMath.exp(x.negate()).add(Apfloat.ONE));
  }

  private static Apcomplex of(Apcomplex z) {
    return Apcomplex.ONE.divide(ApcomplexMath.exp(z.negate()).add(Apcomplex.ONE));
  }

  @Bulk
  static @Nullable Expr lists(Normal call, Frame frame) {
    return call.arg(0) instanceof Packed.Reals
        ? Elementwise.reals(call, LogisticSigmoid::of)
        : null;
  }
}
