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

/// The first part.
///
/// `First[expr]` gives the first part of `expr`, the first value of an association. `First[expr,
/// default]` gives `default`, evaluated only then, where there is none.
///
/// ```wl
/// In:  First[{a, b, c}]
/// Out: a
/// In:  First[{}, none]
/// Out: none
/// In:  First[<|"x" -> 1, "y" -> 2|>]
/// Out: 1
/// In:  First[{}]
/// Msg: First::nofirst: {} has zero length and no first element.
/// Out: First[{}]
/// ```
@Builtin(
    attributes = Attribute.HOLD_REST,
    seeAlso = {"Last", "Part", "Rest", "Take"})
final class First {
  static final Message NOFIRST =
      Message.of("First::nofirst", "`1` has zero length and no first element.");

  @Form(whole = true, min = 1, max = 2)
  static @Nullable Expr part(Normal call, Frame frame) {
    Expr expr = call.arg(0);
    int size = Parts.size(expr);
    if (size > 0) {
      return Parts.at(expr, 0);
    }
    if (call.size() == 2) {
      return call.arg(1);
    }
    return size == 0 ? frame.decline(NOFIRST, expr) : Faults.normal(call, 1, frame);
  }
}
