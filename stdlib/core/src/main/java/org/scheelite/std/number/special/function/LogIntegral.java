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

/// The logarithmic integral.
///
/// `LogIntegral[x]` is the principal value of the integral of `1/Log[t]` from 0 to `x`.
///
/// ```wl
/// In:  LogIntegral[10.]
/// Out~: 6.16559950497
/// In:  {LogIntegral[0], LogIntegral[1]}
/// Out: {0, -Infinity}
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"ExpIntegralEi"})
final class LogIntegral {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.logIntegral(x[0]), z -> ApcomplexMath.logIntegral(z[0]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0} -> 0, {1} -> -Infinity, {Infinity} -> Infinity}");

  private LogIntegral() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
