package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The secant.
///
/// `Sec[x]` is `1/Cos[x]`.
///
/// ```wl
/// In:  {Sec[0], Sec[Pi/3], Sec[1.]}
/// Out: {1, 2, 1.8508157176809255}
/// ```
///
/// ```wl
/// In:  Sec[-x]
/// Out: Sec[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Cos"})
final class Sec {
  private Sec() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return Reciprocals.of(x, Symbol.system("Sec"), Symbol.system("Cos"), false, frame);
  }
}
