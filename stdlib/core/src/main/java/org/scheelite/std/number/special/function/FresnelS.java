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

/// Fresnel's sine integral.
///
/// `FresnelS[x]` is the integral of `Sin[Pi t^2/2]` from 0 to `x`.
///
/// ```wl
/// In:  {FresnelS[0], FresnelS[Infinity]}
/// Out: {0, 1/2}
/// In:  FresnelS[1.]
/// Out~: 0.438259147390
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"FresnelC"})
final class FresnelS {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.fresnelS(x[0]), z -> ApcomplexMath.fresnelS(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 0, {Infinity} -> 1/2, {-Infinity} -> -1/2}");

  private FresnelS() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
