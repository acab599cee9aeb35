package org.scheelite.std.control.message;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Gives a message.
///
/// `Message[f::tag, e1, e2, …]` shows the text of the message with the arguments filled in, unless
/// it is switched off.
///
/// ```wl
/// In:  f::bad = "Value `1` is bad."; Message[f::bad, 17]
/// Msg: f::bad: Value 17 is bad.
/// In:  Quiet[Message[f::bad, 17]]
/// In:  Message[f::odd, 17]
/// Msg: f::odd: -- Message text not found -- (17)
/// In:  Message[3]
/// Msg: Message::name: Message name 3 is not of the form symbol::name or symbol::name::language.
/// Out: Message[3]
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"MessageName", "Quiet", "Check"})
final class MessageBuiltin {
  static final Message NAME =
      Message.of(
          "Message::name",
          "Message name `1` is not of the form symbol::name or symbol::name::language.");
  private static final String UNKNOWN = "-- Message text not found --";

  private MessageBuiltin() {}

  @Form(whole = true, min = 1)
  static @Nullable Expr give(Normal call, Frame frame) {
    if (!(call.arg(0) instanceof Call name)
        || !name.is(Sym.MESSAGE_NAME)
        || name.size() < 2
        || !(name.arg(0) instanceof Symbol symbol)
        || !(name.arg(1) instanceof Str(String tag))) {
      return frame.decline(NAME, call.arg(0));
    }
    Expr text = frame.evaluate(Call.of(Sym.MESSAGE_NAME, symbol, Str.of(tag)));
    if (!(text instanceof Str)) {
      text = frame.evaluate(Call.of(Sym.MESSAGE_NAME, Sym.GENERAL, Str.of(tag)));
    }
    Expr[] args = Arrays.copyOfRange(call.toArray(), 1, call.size());
    String shown =
        text instanceof Str(String known) ? known : UNKNOWN + " (``)".repeat(args.length);
    frame.message(new Message(symbol.toString(), tag, shown), args);
    return Sym.NULL;
  }
}
