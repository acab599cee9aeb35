package org.scheelite.std.control.message;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;

/// The names of the messages given so far while the current line is evaluated.
///
/// ```wl
/// In:  Quiet[1/0]; Length[$MessageList]
/// Out: 0
/// In:  1/0; $MessageList
/// Msg: Power::infy: Infinite expression 1/0 encountered.
/// Out: {HoldForm[Power::infy]}
/// ```
@Builtin(
    name = "$MessageList",
    seeAlso = {"MessageList"})
final class MessageListBuiltin {
  private MessageListBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return MessageList.list(frame.messages(frame.line()), frame);
  }
}
