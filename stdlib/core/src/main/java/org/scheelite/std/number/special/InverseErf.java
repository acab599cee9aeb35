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

/// The inverse of the error function.
///
/// `InverseErf[s]` is the `x` for which `Erf[x]` is `s`, for `s` from -1 to 1.
///
/// ```wl
/// In:  {InverseErf[0], InverseErf[1], InverseErf[-1]}
/// Out: {0, Infinity, -Infinity}
/// In:  InverseErf[0.5]
/// Out~: 0.476936
/// ```
@Builtin(
    attributes = {Attribute.LISTABLE, Attribute.NUMERIC_FUNCTION},
    seeAlso = {"Erf", "InverseErfc"})
final class InverseErf {
  private InverseErf() {}

  @Form
  static @Nullable Expr value(Expr s, Frame frame) {
    if (s instanceof Real(double x)) {
      return Math.abs(x) < 1 ? Real.of(org.hipparchus.special.Erf.erfInv(x)) : null;
    }
    if (s.equals(Int.ZERO)) {
      return s;
    }
    if (s.equals(Int.ONE)) {
      return Symbol.system("Infinity");
    }
    return s.equals(Int.MINUS_ONE) ? Terms.negate(Symbol.system("Infinity")) : null;
  }
}
