package org.scheelite.std.logic;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Negated conjunction.
///
/// `Nand[a, b, ...]` is `Not[And[a, b, ...]]`.
///
/// ```wl
/// In:  Nand[True, True]
/// Out: False
/// ```
///
/// ```wl
/// In:  Nand[True, False]
/// Out: True
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"And", "Or", "Not"})
final class Nand {
  private Nand() {}

  @Form(whole = true)
  static @Nullable Expr negated(Normal call, Frame frame) {
    Expr value = frame.evaluate(Call.of(Sym.AND, call.args()));
    boolean decided = value.equals(Sym.TRUE) || value.equals(Sym.FALSE);
    return decided ? Sym.bool(value.equals(Sym.FALSE)) : Call.of(Sym.NOT, value);
  }
}
