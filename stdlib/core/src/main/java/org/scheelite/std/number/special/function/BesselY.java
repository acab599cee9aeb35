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

/// The Bessel function of the second kind.
///
/// `BesselY[n, x]` is the Bessel function of order `n` that is singular at 0.
///
/// ```wl
/// In:  BesselY[0, 2.5]
/// Out~: 0.498070359615
/// In:  BesselY[0, 0]
/// Out: -Infinity
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"BesselJ"})
final class BesselY {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.besselY(x[0], x[1]), z -> ApcomplexMath.besselY(z[0], z[1]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0, 0} -> -Infinity, {Any, Infinity} -> 0}");

  private BesselY() {}

  @Form
  static @Nullable Expr value(Expr a0, Expr a1, Frame frame) {
    Expr exact = EXACT.at(a0, a1);
    return exact != null ? exact : FUNCTION.of(a0, a1);
  }
}
