package org.scheelite.std.scoping;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;

/// Evaluates a body with constants put in.
///
/// `With[{x = v}, body]` replaces `x` by the value of `v` throughout `body`, even inside held
/// parts; `x := v` puts in `v` unevaluated. Several lists may follow each other.
///
/// ```wl
/// In:  With[{n = 1 + 1}, Hold[n + n]]
/// Out: Hold[2 + 2]
/// In:  With[{a = 2}, {b = a + 1}, a b]
/// Out: 6
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Module", "Block"})
final class With {
  private static final Symbol SELF = Symbol.system("With");
  static final Message NOVALUE =
      Message.of(
          "With::lvws", "Variable `1` in local variable specification `2` requires a value.");

  private With() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr with(Normal call, Frame frame) {
    if (call.size() > 2) {
      Expr[] args = call.toArray();
      Expr inner = Call.of(SELF, Arrays.copyOfRange(args, 1, args.length));
      return Call.of(SELF, args[0], inner);
    }
    Locals locals = Locals.read(call.arg(0), "With", frame);
    if (locals == null) {
      return null;
    }
    int missing = locals.values().indexOf(null);
    if (missing >= 0) {
      return frame.decline(NOVALUE, locals.names().get(missing), call.arg(0));
    }
    Expr[] values = locals.evaluated(frame).toArray(Expr[]::new);
    return Returning.from(SELF, locals.replaced(call.arg(1), values), frame);
  }
}
