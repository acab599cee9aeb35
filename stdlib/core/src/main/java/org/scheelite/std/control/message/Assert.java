package org.scheelite.std.control.message;

import static org.scheelite.builtin.Attribute.HOLD_ALL_COMPLETE;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Checks a condition while assertions are on.
///
/// `Assert[test]` evaluates `test` after `On[Assert]` and gives a message where it is not `True`;
/// before, and after `Off[Assert]`, nothing happens. `Assert[test, tag]` shows `tag` too.
///
/// ```wl
/// In:  Assert[1 > 2]
/// In:  On[Assert]; Assert[1 > 2]
/// Msg: Assert::asrtf: Assertion 1 > 2 failed.
/// Out: Assert[1 > 2]
/// In:  Off[Assert]; Assert[1 > 2]
/// ```
@Builtin(
    attributes = {HOLD_ALL_COMPLETE},
    seeAlso = {"On", "ConfirmAssert"})
final class Assert {
  static final Message ASRTF = Message.of("Assert::asrtf", "Assertion `1` failed.");
  static final Message ASRTFL = Message.of("Assert::asrtfl", "Assertion `1` at `2` failed.");
  static final StateKey<Boolean> ON = new StateKey<>("assertions", () -> false);

  private Assert() {}

  @Form
  static @Nullable Expr check(Expr test, Frame frame) {
    return !frame.state(ON) || frame.evaluate(test).equals(Sym.TRUE)
        ? Sym.NULL
        : frame.decline(ASRTF, Call.of(Sym.HOLD_FORM, test));
  }

  @Form
  static @Nullable Expr check(Expr test, Expr tag, Frame frame) {
    return !frame.state(ON) || frame.evaluate(test).equals(Sym.TRUE)
        ? Sym.NULL
        : frame.decline(ASRTFL, Call.of(Sym.HOLD_FORM, test), frame.evaluate(tag));
  }
}
