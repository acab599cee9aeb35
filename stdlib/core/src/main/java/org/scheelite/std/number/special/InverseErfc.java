package org.scheelite.std.number.special;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// The inverse of the complementary error function.
///
/// `InverseErfc[s]` is the `x` for which `Erfc[x]` is `s`, for `s` from 0 to 2.
///
/// ```wl
/// In:  {InverseErfc[1], InverseErfc[0], InverseErfc[2]}
/// Out: {0, Infinity, -Infinity}
/// In:  InverseErfc[0.5]
/// Out~: 0.476936
/// ```
@Builtin(
    attributes = {Attribute.LISTABLE, Attribute.NUMERIC_FUNCTION},
    seeAlso = {"Erfc", "InverseErf"})
final class InverseErfc {
  private InverseErfc() {}

  @Form
  static @Nullable Expr value(Expr s, Frame frame) {
    if (s instanceof Real(double x)) {
      return x > 0 && x < 2 ? Real.of(org.hipparchus.special.Erf.erfcInv(x)) : null;
    }
    if (s.equals(Int.ONE)) {
      return Int.ZERO;
    }
    if (s.equals(Int.ZERO)) {
      return Symbol.system("Infinity");
    }
    return s.equals(Int.TWO) ? Terms.negate(Symbol.system("Infinity")) : null;
  }
}
