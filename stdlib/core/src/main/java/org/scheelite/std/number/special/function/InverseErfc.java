package org.scheelite.std.number.special.function;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The inverse of the complementary error function.
///
/// `InverseErfc[s]` is the `x` for which `Erfc[x]` is `s`, for real `s` between 0 and 2.
///
/// ```wl
/// In:  InverseErfc[0.5]
/// Out~: 0.476936276204
/// In:  InverseErfc[1]
/// Out: 0
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Erfc", "InverseErf"})
final class InverseErfc {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.inverseErfc(x[0]), z -> Computed.none());

  private static final ExactValues EXACT =
      ExactValues.of("{{1} -> 0, {0} -> Infinity, {2} -> -Infinity}");

  private InverseErfc() {}

  @Form
  static @Nullable Expr value(Expr a0, Frame frame) {
    Expr exact = EXACT.at(a0);
    return exact != null ? exact : FUNCTION.of(a0);
  }
}
