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

/// The Airy function that grows.
///
/// `AiryBi[x]` solves `y'' = x y`.
///
/// ```wl
/// In:  AiryBi[1.]
/// Out~: 1.20742359495
/// In:  AiryBi[Infinity]
/// Out: Infinity
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"AiryAi", "AiryBiPrime"})
final class AiryBi {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.airyBi(x[0]), z -> ApcomplexMath.airyBi(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 1/(3^(1/6) Gamma[2/3]), {Infinity} -> Infinity}");

  private AiryBi() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
