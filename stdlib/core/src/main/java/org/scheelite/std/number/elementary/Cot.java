package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The cotangent.
///
/// `Cot[x]` is `1/Tan[x]`.
///
/// ```wl
/// In:  {Cot[Pi/4], Cot[0], Cot[1.]}
/// Out: {1, ComplexInfinity, 0.6420926159343306}
/// ```
///
/// ```wl
/// In:  Cot[-x]
/// Out: -Cot[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Tan"})
final class Cot {
  private Cot() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return Reciprocals.of(x, Symbol.system("Cot"), Symbol.system("Tan"), true, frame);
  }
}
