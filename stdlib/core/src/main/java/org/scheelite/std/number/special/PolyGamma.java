package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Infinities;
import org.scheelite.std.number.Terms;

/// The digamma function and its derivatives.
///
/// `PolyGamma[x]` is the logarithmic derivative of `Gamma[x]`; `PolyGamma[n, x]` its `n`-th
/// derivative.
///
/// ```wl
/// In:  {PolyGamma[1], PolyGamma[2.5]}
/// Out: {-EulerGamma, 0.7031566406452431}
/// ```
///
/// ```wl
/// In:  PolyGamma[1, 2.5]
/// Out: 0.49035775610023485
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Gamma", "HarmonicNumber"})
final class PolyGamma {
  private static final RealFunction FUNCTION =
      new RealFunction(PolyGamma::digamma, ApfloatMath::digamma, ApcomplexMath::digamma);

  /// Of the expansion for large arguments: the Bernoulli numbers `B(2k)/(2k)`.
  private static final double[] COEFFICIENTS = {
    1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12, -3617.0 / 8160
  };

  private PolyGamma() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    if (x.equals(Int.ONE)) {
      return Terms.negate(Sym.EULER_GAMMA);
    }
    return x instanceof Int(long n) && n <= 0 ? Infinities.COMPLEX : FUNCTION.of(x);
  }

  @Form
  static @Nullable Expr derivative(Int n, Expr x, Frame frame) {
    if (n.value() == 0) {
      return value(x, frame);
    }
    if (n.value() < 0 || n.value() > 100) {
      return null;
    }
    return new RealFunction(
            y ->
                isPole(y)
                    ? Double.NaN
                    : ApfloatMath.polygamma(n.value(), new Apfloat(y, 20)).doubleValue(),
            y -> ApfloatMath.polygamma(n.value(), y),
            z -> ApcomplexMath.polygamma(n.value(), z))
        .of(x);
  }

  private static double digamma(double x) {
    if (isPole(x)) {
      return Double.NaN;
    }
    if (x < 0) {
      return digamma(1 - x) - Math.PI / Math.tan(Math.PI * x);
    }
    double value = 0;
    double at = x;
    while (at < 10) {
      value -= 1 / at;
      at++;
    }
    double square = 1 / (at * at);
    double tail = 0;
    for (int i = COEFFICIENTS.length - 1; i >= 0; i--) {
      tail = (tail + COEFFICIENTS[i]) * square;
    }
    return value + Math.log(at) - 0.5 / at - tail;
  }

  private static boolean isPole(double x) {
    return x <= 0 && x == Math.rint(x);
  }
}
