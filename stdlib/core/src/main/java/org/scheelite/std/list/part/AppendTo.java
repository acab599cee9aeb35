package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;

/// Adds an element at the end of the value of a variable.
///
/// `AppendTo[x, e]` is `x = Append[x, e]`.
///
/// ```wl
/// In:  x = {a}; AppendTo[x, b]; x
/// Out: {a, b}
/// In:  x = <||>; AppendTo[x, "k" -> 1]
/// Out: <|"k" -> 1|>
/// ```
@Builtin(
    attributes = Attribute.HOLD_FIRST,
    seeAlso = {"Append", "PrependTo", "AssociateTo"})
final class AppendTo {
  static final Message RVALUE =
      Message.of(
          "AppendTo::rvalue",
          "`1` is not a variable with a value, so its value cannot be changed.");

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr append(Normal call, Frame frame) {
    Expr old = Inserting.value(call.arg(0), frame);
    if (old == null) {
      return frame.decline(RVALUE, call.arg(0));
    }
    Expr changed = Inserting.append(old, call.arg(1), call, frame);
    return changed == null ? null : Inserting.store(call.arg(0), changed, frame);
  }
}
