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

/// The Airy function that decays.
///
/// `AiryAi[x]` solves `y'' = x y`.
///
/// ```wl
/// In:  AiryAi[1.]
/// Out~: 0.135292416313
/// In:  AiryAi[Infinity]
/// Out: 0
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"AiryBi", "AiryAiPrime"})
final class AiryAi {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.airyAi(x[0]), z -> ApcomplexMath.airyAi(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 1/(3^(2/3) Gamma[2/3]), {Infinity} -> 0}");

  private AiryAi() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
