package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;

/// Adds an element at the front of the value of a variable.
///
/// `PrependTo[x, e]` is `x = Prepend[x, e]`.
///
/// ```wl
/// In:  x = {a}; PrependTo[x, b]; x
/// Out: {b, a}
/// In:  PrependTo[unset, 1]
/// Msg: PrependTo::rvalue: unset is not a variable with a value, so its value cannot be changed.
/// Out: PrependTo[unset, 1]
/// ```
@Builtin(
    attributes = Attribute.HOLD_FIRST,
    seeAlso = {"Prepend", "AppendTo"})
final class PrependTo {
  static final Message RVALUE =
      Message.of(
          "PrependTo::rvalue",
          "`1` is not a variable with a value, so its value cannot be changed.");

  @Form(whole = true, min = 2, max = 2)
  static @Nullable Expr prepend(Normal call, Frame frame) {
    Expr old = Inserting.value(call.arg(0), frame);
    if (old == null) {
      return frame.decline(RVALUE, call.arg(0));
    }
    Expr changed = Inserting.prepend(old, call.arg(1), call, frame);
    return changed == null ? null : Inserting.store(call.arg(0), changed, frame);
  }
}
