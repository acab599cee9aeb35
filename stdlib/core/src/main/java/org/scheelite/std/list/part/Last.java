package org.scheelite.std.list.part;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;
import org.scheelite.std.list.Faults;
import org.scheelite.std.list.Parts;

/// The last part.
///
/// `Last[expr]` gives the last part of `expr`, the last value of an association. `Last[expr,
/// default]` gives `default`, evaluated only then, where there is none.
///
/// ```wl
/// In:  Last[{a, b, c}]
/// Out: c
/// In:  Last[{}, none]
/// Out: none
/// In:  Last[5]
/// Msg: Last::normal: Nonatomic expression expected at position 1 in Last[5].
/// Out: Last[5]
/// ```
@Builtin(
    attributes = Attribute.HOLD_REST,
    seeAlso = {"First", "Part", "Most", "Take"})
final class Last {
  static final Message NOLAST =
      Message.of("Last::nolast", "`1` has zero length and no last element.");

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr part(Normal call, Frame frame) {
    Expr expr = call.arg(0);
    int size = Parts.size(expr);
    if (size > 0) {
      return Parts.at(expr, size - 1);
    }
    if (call.size() == 2) {
      return call.arg(1);
    }
    return size == 0 ? frame.decline(NOLAST, expr) : Faults.normal(call, 1, frame);
  }
}
