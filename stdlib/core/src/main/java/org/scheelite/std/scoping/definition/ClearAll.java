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

/// Takes away everything that was defined for symbols: values, rules, attributes, options,
/// messages.
///
/// ```wl
/// In:  SetAttributes[f, Listable]; f[x_] := 1; ClearAll[f]; {f[2], Attributes[f]}
/// Out: {f[2], {}}
/// In:  ClearAll[Plus]
/// Msg: ClearAll::wrsym: Symbol Plus is Protected.
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Clear", "Remove"})
final class ClearAll {
  static final Message WRSYM = Message.of("ClearAll::wrsym", "Symbol `1` is Protected.");

  private ClearAll() {}

  @Form
  static Expr clear(Expr[] symbols, Frame frame) {
    for (Expr spec : symbols) {
      for (Symbol symbol : SymbolNames.of(spec, "ClearAll", frame)) {
        if (frame.definitions().has(symbol, Attribute.PROTECTED)) {
          frame.message(WRSYM, symbol);
        } else {
          frame.definitions().clearAll(symbol);
        }
      }
    }
    return Sym.NULL;
  }
}
