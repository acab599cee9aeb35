package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The hyperbolic secant.
///
/// `Sech[x]` is `1/Cosh[x]`.
///
/// ```wl
/// In:  {Sech[0], Sech[1.]}
/// Out: {1, 0.6480542736638853}
/// ```
///
/// ```wl
/// In:  Sech[-x]
/// Out: Sech[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Cosh"})
final class Sech {
  private Sech() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return Reciprocals.of(x, Symbol.system("Sech"), Symbol.system("Cosh"), false, frame);
  }
}
