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

/// The modified Bessel function of the first kind.
///
/// `BesselI[n, x]` is the modified Bessel function of order `n`.
///
/// ```wl
/// In:  BesselI[0, 1.]
/// Out~: 1.26606587775
/// In:  BesselI[2, 0]
/// Out: 0
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"BesselK", "BesselJ"})
final class BesselI {
  private static final Computed FUNCTION =
      new Computed(x -> ApfloatMath.besselI(x[0], x[1]), z -> ApcomplexMath.besselI(z[0], z[1]));

  private static final ExactValues EXACT = ExactValues.of("{{0, 0} -> 1, {Integer, 0} -> 0}");

  private BesselI() {}

  @Form
  static @Nullable Expr value(Expr a0, Expr a1, Frame frame) {
    Expr exact = EXACT.at(a0, a1);
    return exact != null ? exact : FUNCTION.of(a0, a1);
  }
}
