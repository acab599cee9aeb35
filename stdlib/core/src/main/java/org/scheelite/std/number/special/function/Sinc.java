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

/// The sine of a number divided by it.
///
/// `Sinc[x]` is `Sin[x]/x`, and 1 at 0.
///
/// ```wl
/// In:  {Sinc[0], Sinc[Infinity]}
/// Out: {1, 0}
/// In:  Sinc[2.]
/// Out~: 0.454648713412
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sin", "SinIntegral"})
final class Sinc {
  private static final Computed FUNCTION =
      new Computed(
          x -> x[0].signum() == 0 ? org.apfloat.Apfloat.ONE : ApfloatMath.sin(x[0]).divide(x[0]),
          z -> ApcomplexMath.sin(z[0]).divide(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 1, {Infinity} -> 0, {-Infinity} -> 0}");

  private Sinc() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
