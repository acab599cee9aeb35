package org.scheelite.std.number.elementary;

import static org.scheelite.builtin.Attribute.LISTABLE;
import static org.scheelite.builtin.Attribute.NUMERIC_FUNCTION;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The cosecant.
///
/// `Csc[x]` is `1/Sin[x]`.
///
/// ```wl
/// In:  {Csc[Pi/2], Csc[Pi/6], Csc[0]}
/// Out: {1, 2, ComplexInfinity}
/// ```
///
/// ```wl
/// In:  Csc[-x]
/// Out: -Csc[x]
/// ```
@Builtin(
    attributes = {LISTABLE, NUMERIC_FUNCTION},
    seeAlso = {"Sin"})
final class Csc {
  private Csc() {}

  @Form
  static @Nullable Expr value(Expr x, Frame frame) {
    return Reciprocals.of(x, Symbol.system("Csc"), Symbol.system("Sin"), true, frame);
  }
}
