package org.scheelite.std.failure;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.pattern.Matcher;

/// Gives the failure of a confirmation inside.
///
/// `Enclose[expr]` gives the value of `expr`, or the `Failure` of the first `Confirm`, `ConfirmBy`,
/// `ConfirmMatch`, `ConfirmQuiet` or `ConfirmAssert` in it that was not confirmed. `Enclose[expr,
/// f]` gives `f[failure]`, or, where `f` is a string, that property of the failure. `Enclose[expr,
/// f, tag]` takes only confirmations with a tag that matches.
///
/// ```wl
/// In:  Enclose[Confirm[1 + 1] + 1]
/// Out: 3
/// In:  Enclose[Confirm[$Failed] + 1, "Expression"]
/// Out: $Failed
/// In:  Enclose[ConfirmBy[3, EvenQ] + 1, #["ConfirmationType"] &]
/// Out: ConfirmBy
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Confirm", "ConfirmBy", "ConfirmMatch", "Failure"})
final class Enclose {
  private Enclose() {}

  @Form
  static Expr enclose(Expr body, Frame frame) {
    return enclosed(body, null, null, frame);
  }

  @Form
  static Expr enclose(Expr body, Expr handler, Frame frame) {
    return enclosed(body, handler, null, frame);
  }

  @Form
  static Expr enclose(Expr body, Expr handler, Expr tag, Frame frame) {
    return enclosed(body, handler, tag, frame);
  }

  private static Expr enclosed(Expr body, @Nullable Expr handler, @Nullable Expr tag, Frame frame) {
    try {
      return frame.evaluate(body);
    } catch (Jump.Throw jump) {
      Expr thrown = jump.tag();
      if (thrown == null || !Matcher.of(Enclosure.tag(tag), frame).matches(thrown, frame)) {
        throw jump;
      }
      if (handler == null) {
        return jump.value();
      }
      return handler instanceof Str
          ? frame.call(jump.value(), handler)
          : frame.call(handler, jump.value());
    }
  }
}
