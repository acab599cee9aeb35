package org.scheelite.std.control.message;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The messages given in a line of the session.
///
/// `MessageList[n]` gives the names of the messages given while line `n` was evaluated.
///
/// ```wl
/// In:  1/0
/// Msg: Power::infy: Infinite expression 1/0 encountered.
/// Out: ComplexInfinity
/// In:  MessageList[1]
/// Out: {HoldForm[Power::infy]}
/// ```
@Builtin(seeAlso = {"$MessageList", "Check", "Message"})
final class MessageList {
  private MessageList() {}

  @Form
  static Expr of(Int line, Frame frame) {
    return list(frame.messages(Math.clamp(line.value(), 0, Integer.MAX_VALUE)), frame);
  }

  static Expr list(List<String> names, Frame frame) {
    return Call.list(names.stream().map(name -> held(name, frame)).toList());
  }

  private static Expr held(String name, Frame frame) {
    int colons = name.indexOf("::");
    Symbol symbol = frame.definitions().resolve(name.substring(0, colons));
    Expr tag = Str.of(name.substring(colons + 2));
    return Call.of(Sym.HOLD_FORM, Call.of(Sym.MESSAGE_NAME, symbol, tag));
  }
}
