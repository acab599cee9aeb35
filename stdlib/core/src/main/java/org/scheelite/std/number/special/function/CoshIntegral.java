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

/// The hyperbolic cosine integral.
///
/// `CoshIntegral[x]` is `EulerGamma + Log[x]` plus the integral of `(Cosh[t] - 1)/t` from 0 to `x`.
///
/// ```wl
/// In:  CoshIntegral[1.]
/// Out~: 0.837866940980
/// In:  CoshIntegral[0]
/// Out: -Infinity
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"SinhIntegral"})
final class CoshIntegral {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.coshIntegral(x[0]), z -> ApcomplexMath.coshIntegral(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> -Infinity, {Infinity} -> Infinity}");

  private CoshIntegral() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
