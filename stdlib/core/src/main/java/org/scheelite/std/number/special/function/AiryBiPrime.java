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

/// The derivative of the Airy function that grows.
///
/// `AiryBiPrime[x]` is `AiryBi'[x]`.
///
/// ```wl
/// In:  AiryBiPrime[1.]
/// Out~: 0.932435933392
/// In:  AiryBi'[x]
/// Out: AiryBiPrime[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"AiryBi"})
final class AiryBiPrime {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.airyBiPrime(x[0]), z -> ApcomplexMath.airyBiPrime(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 3^(1/6)/Gamma[1/3], {Infinity} -> Infinity}");

  private AiryBiPrime() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
