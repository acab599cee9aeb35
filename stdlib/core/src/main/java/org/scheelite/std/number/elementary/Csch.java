package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The hyperbolic cosecant.
///
/// `Csch[x]` is `1/Sinh[x]`.
///
/// ```wl
/// In:  {Csch[1.], Csch[0]}
/// Out: {0.8509181282393216, ComplexInfinity}
/// ```
///
/// ```wl
/// In:  Csch[-x]
/// Out: -Csch[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sinh"})
final class Csch {
  private Csch() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return Reciprocals.of(x, Symbol.system("Csch"), Symbol.system("Sinh"), true, frame);
  }
}
