package org.scheelite.std.scoping.definition;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.scoping.context.SymbolNames;

/// Takes away the values and rules of symbols; attributes, options and messages stay.
///
/// `Clear[x, y]`, `Clear["name"]`; `*` in a name stands for any characters.
///
/// ```wl
/// In:  x = 1; f[y_] := y; Clear[x, f]; {x, f[2]}
/// Out: {x, f[2]}
/// In:  Clear[Plus]
/// Msg: Clear::wrsym: Symbol Plus is Protected.
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"ClearAll", "Unset", "Remove"})
final class Clear {
  static final Message WRSYM = Message.of("Clear::wrsym", "Symbol `1` is Protected.");

  private Clear() {}

  @Form
  static Expr clear(Expr[] symbols, Frame frame) {
    for (Expr spec : symbols) {
      for (Symbol symbol : SymbolNames.of(spec, "Clear", frame)) {
        if (frame.definitions().has(symbol, Attribute.PROTECTED)) {
          frame.message(WRSYM, symbol);
        } else {
          frame.definitions().clear(symbol);
        }
      }
    }
    return Sym.NULL;
  }
}
