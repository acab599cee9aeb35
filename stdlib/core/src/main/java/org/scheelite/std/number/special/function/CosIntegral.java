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

/// The cosine integral.
///
/// `CosIntegral[x]` is minus the integral of `Cos[t]/t` from `x` to `Infinity`.
///
/// ```wl
/// In:  CosIntegral[1.]
/// Out~: 0.337403922901
/// In:  CosIntegral[Infinity]
/// Out: 0
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"SinIntegral"})
final class CosIntegral {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.cosIntegral(x[0]), z -> ApcomplexMath.cosIntegral(z[0]));

  private static final ExactValues EXACT = ExactValues.of("{{0} -> -Infinity, {Infinity} -> 0}");

  private CosIntegral() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
