package org.scheelite.std.number.special.function;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The exponential integral of an order.
///
/// `ExpIntegralE[n, x]` is the integral of `E^(-x t)/t^n` from 1 to `Infinity`.
///
/// ```wl
/// In:  ExpIntegralE[1, 1.]
/// Out~: 0.219383934396
/// In:  ExpIntegralE[2, Infinity]
/// Out: 0
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"ExpIntegralEi"})
final class ExpIntegralE {
  private static final Computed FUNCTION =
      new Computed(
          x -> ApfloatMath.expIntegralE(x[0], x[1]), z -> ApcomplexMath.expIntegralE(z[0], z[1]));

  private static final ExactValues EXACT = ExactValues.of("{{Any, Infinity} -> 0}");

  private ExpIntegralE() {}

  @Form
  static @Nullable Expr value(Expr a0, Expr a1, Frame frame) {
    Expr exact = EXACT.at(a0, a1);
    return exact != null ? exact : FUNCTION.of(a0, a1);
  }
}
