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

/// The sine integral.
///
/// `SinIntegral[x]` is the integral of `Sin[t]/t` from 0 to `x`.
///
/// ```wl
/// In:  {SinIntegral[0], SinIntegral[Infinity]}
/// Out: {0, Pi/2}
/// In:  SinIntegral[1.]
/// Out~: 0.946083070367
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"CosIntegral", "Sinc"})
final class SinIntegral {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.sinIntegral(x[0]), z -> ApcomplexMath.sinIntegral(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 0, {Infinity} -> Pi/2, {-Infinity} -> -Pi/2}");

  private SinIntegral() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
