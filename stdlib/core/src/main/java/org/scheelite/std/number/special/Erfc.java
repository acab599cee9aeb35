package org.scheelite.std.number.special;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.apfloat.ApcomplexMath;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.number.Infinities;

/// The complementary error function.
///
/// `Erfc[x]` is `1 - Erf[x]`, accurate for large `x`.
///
/// ```wl
/// In:  {Erfc[0], Erfc[10.], Erfc[Infinity]}
/// Out: {1, 2.0884875837625452*^-45, 0}
/// ```
///
/// ```wl
/// In:  Erfc[x]
/// Out: Erfc[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Erf"})
final class Erfc {
  private static final RealFunction FUNCTION =
      new RealFunction(ErrorFunctions::erfc, ApfloatMath::erfc, ApcomplexMath::erfc);

  private Erfc() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    Expr value = FUNCTION.of(x);
    if (value != null) {
      return value;
    }
    if (x.equals(Int.ZERO)) {
      return Int.ONE;
    }
    return Infinities.sign(x) > 0 ? Int.ZERO : Infinities.sign(x) < 0 ? Int.TWO : null;
  }
}
