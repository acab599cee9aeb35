package org.scheelite.std.scoping.information;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// The definitions of a symbol as text.
///
/// ```wl
/// In:  f[x_] := x + 1; Definition[f]
/// Out: f[x_] := x + 1
/// In:  Definition[g]
/// Out: Null
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Information", "DownValues"})
final class DefinitionBuiltin {
  private DefinitionBuiltin() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    return Str.of(SymbolReport.definitions(symbol, frame));
  }
}
