package org.scheelite.std.control.message;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.function.Predicate;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Gives another value where messages were given.
///
/// `Check[expr, failed]` gives the value of `failed` where evaluating `expr` gave any message, also
/// one that is not shown because it is switched off; `Check[expr, failed, {f::tag, …}]` looks at
/// these only.
///
/// ```wl
/// In:  Quiet[Check[1/0, undefined]]
/// Out: undefined
/// In:  Check[1 + 1, undefined]
/// Out: 2
/// In:  Quiet[Check[{1, 2}[[5]], none, Power::infy]]
/// Out: {1, 2}[[5]]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Quiet", "Message"})
final class Check {
  private Check() {}

  @Form
  static Expr check(Expr expr, Expr failed, Frame frame) {
    return checked(expr, failed, name -> true, frame);
  }

  @Form
  static Expr check(Expr expr, Expr failed, Expr names, Frame frame) {
    return checked(expr, failed, MessageNames.filter(names, frame), frame);
  }

  private static Expr checked(Expr expr, Expr failed, Predicate<String> wanted, Frame frame) {
    boolean[] seen = {false};
    Expr value =
        frame.filtering(
            message -> {
              seen[0] |= wanted.test(message.name());
              return true;
            },
            () -> frame.evaluate(expr));
    return seen[0] ? frame.evaluate(failed) : value;
  }
}
