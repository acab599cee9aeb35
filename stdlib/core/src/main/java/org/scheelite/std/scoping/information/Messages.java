package org.scheelite.std.scoping.information;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.ArrayList;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The messages a symbol has in this session, as rules.
///
/// ```wl
/// In:  f::bad = "Value `1` is bad."; Messages[f]
/// Out: {HoldPattern[f::bad] :> "Value `1` is bad."}
/// In:  Messages[g]
/// Out: {}
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"MessageName", "Message", "DownValues"})
final class Messages {
  private Messages() {}

  @Form
  static Expr of(Symbol symbol, Frame frame) {
    var rules = new ArrayList<Expr>();
    frame
        .definitions()
        .messages(symbol)
        .forEach(
            (tag, text) -> {
              Expr name = Call.of(Sym.MESSAGE_NAME, symbol, Str.of(tag));
              rules.add(Call.of(Sym.RULE_DELAYED, Call.of(Sym.HOLD_PATTERN, name), text));
            });
    return Call.list(rules);
  }
}
