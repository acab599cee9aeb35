package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Issued;

/// Gives another value where messages were given.
///
/// `Check[expr, failed]` gives `failed` where evaluating `expr` gave any message; `Check[expr,
/// failed, {f::tag, …}]` looks at these only.
///
/// ```wl
/// In:  Quiet[Check[1/0, undefined]]
/// Out: undefined
/// In:  Check[1 + 1, undefined]
/// Out: 2
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Quiet", "Message"})
final class Check {
  private Check() {}

  @Form
  static Expr check(Expr expr, Expr failed, Frame frame) {
    var seen = new ArrayList<Issued>();
    Expr value = frame.filtering(seen::add, () -> frame.evaluate(expr));
    return seen.isEmpty() ? value : failed;
  }

  @Form
  static Expr check(Expr expr, Expr failed, Expr names, Frame frame) {
    List<String> wanted = MessageNames.read(names, frame);
    var seen = new ArrayList<Issued>();
    Expr value = frame.filtering(seen::add, () -> frame.evaluate(expr));
    return seen.stream().noneMatch(message -> wanted.contains(message.name())) ? value : failed;
  }
}
