package org.scheelite.std.number.rounding;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Num;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// The digits behind the point.
///
/// `FractionalPart[x]` is `x - IntegerPart[x]`.
///
/// ```wl
/// In:  {FractionalPart[2.75], FractionalPart[-7/2]}
/// Out: {0.75, -1/2}
/// ```
///
/// ```wl
/// In:  FractionalPart[Pi]
/// Out: -3 + Pi
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"IntegerPart", "Mod"})
final class FractionalPart {
  private FractionalPart() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    if (x instanceof Real(double value) && Double.isFinite(value)) {
      return Real.of(value - (value < 0 ? Math.ceil(value) : Math.floor(value)));
    }
    Expr whole = frame.call(Symbol.system("IntegerPart"), x);
    return whole instanceof Num ? Terms.difference(x, whole) : null;
  }
}
