package org.scheelite.std.control.message;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Libraries;
import org.scheelite.builtin.Primitive;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// A message of a symbol, `f::tag`; as `f::usage` the description of a symbol.
///
/// `f::tag = "text"` defines a message; slots `` `1` `` in the text stand for arguments of
/// `Message`.
///
/// ```wl
/// In:  f::bad = "Value `1` is bad."; f::bad
/// Out: Value `1` is bad.
/// In:  Nest::usage
/// Out: A function applied again and again.
/// In:  MessageName[g, "none"]
/// Out: g::none
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Message", "Quiet"})
final class MessageName {
  private MessageName() {}

  @Form
  static @Nullable Expr of(Symbol symbol, Str tag, Frame frame) {
    Expr own = frame.definitions().messages(symbol).get(tag.value());
    if (own != null) {
      return own;
    }
    Primitive primitive = frame.definitions().primitive(symbol);
    if (primitive != null) {
      for (Message message : primitive.messages()) {
        if (message.tag().equals(tag.value())) {
          return Str.of(message.text());
        }
      }
      if (tag.value().equals("usage")) {
        String summary = frame.definitions().libraries().summary(Libraries.nameOf(symbol));
        return summary == null ? null : Str.of(summary);
      }
    }
    return null;
  }
}
