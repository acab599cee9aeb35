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

/// The complete elliptic integral of the second kind.
///
/// `EllipticE[m]` is the integral of `Sqrt[1 - m Sin[t]^2]` over a quarter of the circle.
///
/// ```wl
/// In:  {EllipticE[0], EllipticE[1]}
/// Out: {Pi/2, 1}
/// In:  EllipticE[0.5]
/// Out~: 1.35064388105
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"EllipticK"})
final class EllipticE {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.ellipticE(x[0]), z -> ApcomplexMath.ellipticE(z[0]));

  private static final ExactValues EXACT = ExactValues.of("{{0} -> Pi/2, {1} -> 1}");

  private EllipticE() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
