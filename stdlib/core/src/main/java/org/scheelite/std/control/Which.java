package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Gives the value after the first condition that is true.
///
/// `Which[test1, value1, test2, value2, …]` gives `Null` where no test is `True`, and stops, with
/// what is left, at a test that is neither `True` nor `False`.
///
/// ```wl
/// In:  sign[x_] := Which[x < 0, -1, x > 0, 1, True, 0]; sign /@ {-2, 0, 3}
/// Out: {-1, 0, 1}
/// In:  Which[1 > 2, a, u, b]
/// Out: Which[u, b]
/// In:  Which[1 > 2]
/// Msg: Which::argctu: Which called with 1 argument.
/// Out: Which[1 > 2]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"If", "Switch"})
final class Which {
  static final Message ARGCT = Message.of("Which::argct", "Which called with `1` arguments.");
  static final Message ARGCTU = Message.of("Which::argctu", "Which called with 1 argument.");

  private Which() {}

  @Form(whole = true)
  static @Nullable Expr choose(Normal call, Frame frame) {
    if (call.size() % 2 != 0) {
      return call.size() == 1 ? frame.decline(ARGCTU) : frame.decline(ARGCT, Int.of(call.size()));
    }
    for (int i = 0; i < call.size(); i += 2) {
      Expr test = frame.evaluate(call.arg(i));
      if (test.equals(Sym.TRUE)) {
        return call.arg(i + 1);
      }
      if (!test.equals(Sym.FALSE)) {
        return i == 0 && test.equals(call.arg(0)) ? null : left(call, i, test);
      }
    }
    return Sym.NULL;
  }

  private static Expr left(Normal call, int from, Expr test) {
    Expr[] rest = Arrays.copyOfRange(call.toArray(), from, call.size());
    rest[0] = test;
    return Call.of(call.head(), rest);
  }
}
