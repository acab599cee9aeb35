package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_REST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.message.Message;
import org.scheelite.pattern.Matcher;

/// Gives the value after the first pattern that matches.
///
/// `Switch[expr, form1, value1, form2, value2, …]` stays as it is where nothing matches; a last
/// form `_` matches everything.
///
/// ```wl
/// In:  Switch[3, _String, text, _Integer, whole, _, other]
/// Out: whole
/// In:  Switch[x, 1, a]
/// Out: Switch[x, 1, a]
/// In:  Switch[x, 1]
/// Msg: Switch::argct: Switch called with 2 arguments. Switch must be called with an odd number of arguments.
/// Out: Switch[x, 1]
/// ```
@Builtin(
    attributes = {HOLD_REST},
    seeAlso = {"Which", "If", "Replace"})
final class Switch {
  static final Message ARGCT =
      Message.of(
          "Switch::argct",
          "Switch called with `1` arguments. Switch must be called with an odd number of"
              + " arguments.");

  private Switch() {}

  @Form(whole = true)
  static @Nullable Expr choose(Normal call, Frame frame) {
    if (call.size() % 2 == 0) {
      return frame.decline(ARGCT, Int.of(call.size()));
    }
    for (int i = 1; i < call.size(); i += 2) {
      Expr form = frame.evaluate(call.arg(i));
      if (Matcher.of(form, frame).matches(call.arg(0), frame)) {
        return call.arg(i + 1);
      }
    }
    return null;
  }
}
