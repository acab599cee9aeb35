package org.scheelite.std.scoping.context;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// The short name of a symbol.
///
/// ```wl
/// In:  SymbolName[x]
/// Out: x
/// In:  StringLength[SymbolName[Plus]]
/// Out: 4
/// ```
@Builtin(seeAlso = {"Symbol", "Context"})
final class SymbolName {
  private SymbolName() {}

  @Form
  static Expr name(Symbol symbol) {
    return Str.of(symbol.name());
  }
}
