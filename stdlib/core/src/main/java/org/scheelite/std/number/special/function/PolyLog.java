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

/// The polylogarithm.
///
/// `PolyLog[n, x]` is the sum of `x^k/k^n`.
///
/// ```wl
/// In:  {PolyLog[2, 1], PolyLog[2, -1], PolyLog[n, 0]}
/// Out: {Pi^2/6, -1/12*Pi^2, 0}
/// In:  PolyLog[2, 0.5]
/// Out~: 0.582240526465
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Zeta"})
final class PolyLog {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.polylog(x[0], x[1]), z -> ApcomplexMath.polylog(z[0], z[1]));

  private static final ExactValues EXACT =
      ExactValues.of(
          "{{Any, 0} -> 0, {2, 1} -> Pi^2/6, {2, -1} -> -Pi^2/12, {3, 1} -> Zeta[3], {2, 1/2} -> Pi^2/12 - Log[2]^2/2, {1, 1/2} -> Log[2]}");

  private PolyLog() {}

  @Form
  static @Nullable Expr value(Expr a0, Expr a1, Frame frame) {
    Expr exact = EXACT.at(a0, a1);
    return exact != null ? exact : FUNCTION.of(a0, a1);
  }
}
