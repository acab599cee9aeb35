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

/// Fresnel's cosine integral.
///
/// `FresnelC[x]` is the integral of `Cos[Pi t^2/2]` from 0 to `x`.
///
/// ```wl
/// In:  {FresnelC[0], FresnelC[Infinity]}
/// Out: {0, 1/2}
/// In:  FresnelC[1.]
/// Out~: 0.779893400377
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"FresnelS"})
final class FresnelC {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.fresnelC(x[0]), z -> ApcomplexMath.fresnelC(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 0, {Infinity} -> 1/2, {-Infinity} -> -1/2}");

  private FresnelC() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
