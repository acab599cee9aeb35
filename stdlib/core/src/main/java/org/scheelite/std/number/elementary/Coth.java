package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The hyperbolic cotangent.
///
/// `Coth[x]` is `1/Tanh[x]`.
///
/// ```wl
/// In:  {Coth[1.], Coth[0]}
/// Out: {1.3130352854993315, ComplexInfinity}
/// ```
///
/// ```wl
/// In:  Coth[-x]
/// Out: -Coth[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Tanh"})
final class Coth {
  private Coth() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return Reciprocals.of(x, Symbol.system("Coth"), Symbol.system("Tanh"), true, frame);
  }
}
