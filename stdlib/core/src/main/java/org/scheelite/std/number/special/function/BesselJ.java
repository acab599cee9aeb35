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

/// The Bessel function of the first kind.
///
/// `BesselJ[n, x]` is the Bessel function of order `n`.
///
/// ```wl
/// In:  {BesselJ[0, 0], BesselJ[1, 0], BesselJ[n, x]}
/// Out: {1, 0, BesselJ[n, x]}
/// In:  BesselJ[0, 2.5]
/// Out~: -0.0483837764682
/// In:  D[BesselJ[n, x], x]
/// Out: (BesselJ[-1 + n, x] - BesselJ[1 + n, x])/2
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"BesselY", "BesselI", "BesselK"})
final class BesselJ {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.besselJ(x[0], x[1]), z -> ApcomplexMath.besselJ(z[0], z[1]));

  private static final ExactValues EXACT =
      ExactValues.of("{{0, 0} -> 1, {Integer, 0} -> 0, {Any, Infinity} -> 0}");

  private BesselJ() {}

  @Form
  static @Nullable Expr value(Expr a0, Expr a1, Frame frame) {
    Expr exact = EXACT.at(a0, a1);
    return exact != null ? exact : FUNCTION.of(a0, a1);
  }
}
