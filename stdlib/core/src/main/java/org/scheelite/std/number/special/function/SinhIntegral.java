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

/// The hyperbolic sine integral.
///
/// `SinhIntegral[x]` is the integral of `Sinh[t]/t` from 0 to `x`.
///
/// ```wl
/// In:  SinhIntegral[1.]
/// Out~: 1.05725087538
/// In:  SinhIntegral[0]
/// Out: 0
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"CoshIntegral"})
final class SinhIntegral {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.sinhIntegral(x[0]), z -> ApcomplexMath.sinhIntegral(z[0]));

  private static final ExactValues EXACT = ExactValues.of("{{0} -> 0, {Infinity} -> Infinity}");

  private SinhIntegral() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
