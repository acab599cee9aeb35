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

/// The derivative of the Airy function that decays.
///
/// `AiryAiPrime[x]` is `AiryAi'[x]`.
///
/// ```wl
/// In:  AiryAiPrime[1.]
/// Out~: -0.159147441297
/// In:  AiryAi'[x]
/// Out: AiryAiPrime[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"AiryAi"})
final class AiryAiPrime {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.airyAiPrime(x[0]), z -> ApcomplexMath.airyAiPrime(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> -(1/(3^(1/3) Gamma[1/3])), {Infinity} -> 0}");

  private AiryAiPrime() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
