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

/// Takes symbols away, name and all.
///
/// ```wl
/// In:  x = 3; Remove[x]; NameQ["x"]
/// Out: False
/// In:  Remove[Plus]
/// Msg: Remove::rmptc: Symbol Plus is Protected and cannot be removed.
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Clear", "ClearAll"})
final class Remove {
  static final Message RMPTC =
      Message.of("Remove::rmptc", "Symbol `1` is Protected and cannot be removed.");

  private Remove() {}

  @Form
  static Expr remove(Expr[] symbols, Frame frame) {
    for (Expr spec : symbols) {
      for (Symbol symbol : SymbolNames.of(spec, "Remove", frame)) {
        if (frame.definitions().has(symbol, Attribute.PROTECTED)) {
          frame.message(RMPTC, symbol);
        } else {
          frame.definitions().remove(symbol);
        }
      }
    }
    return Sym.NULL;
  }
}
