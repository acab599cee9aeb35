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

/// The exponential integral.
///
/// `ExpIntegralEi[x]` is the principal value of the integral of `E^t/t` from `-Infinity` to `x`.
///
/// ```wl
/// In:  ExpIntegralEi[1.]
/// Out~: 1.89511781636
/// In:  D[ExpIntegralEi[x], x]
/// Out: E^x/x
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"LogIntegral", "ExpIntegralE"})
final class ExpIntegralEi {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.expIntegralEi(x[0]), z -> ApcomplexMath.expIntegralEi(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> -Infinity, {Infinity} -> Infinity, {-Infinity} -> 0}");

  private ExpIntegralEi() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
