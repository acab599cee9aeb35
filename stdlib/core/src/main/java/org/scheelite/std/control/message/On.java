package org.scheelite.std.control.message;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Switches messages on for the session.
///
/// `On[f::tag, …]` names them; `On[]` means all messages. `On[Assert]` switches assertions on.
///
/// ```wl
/// In:  Off[Part::partw]; {1}[[2]]
/// Out: {1}[[2]]
/// In:  On[Part::partw]; {1}[[2]]
/// Msg: Part::partw: Part 2 of {1} does not exist.
/// Out: {1}[[2]]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Off", "Quiet"})
final class On {
  private On() {}

  @Form
  static Expr change(Expr[] names, Frame frame) {
    if (names.length == 0) {
      frame.silence("", false);
    }
    for (Expr spec : names) {
      if (spec.equals(Symbol.system("Assert"))) {
        frame.setState(Assert.ON, true);
      }
      MessageNames.read(spec, frame).forEach(name -> frame.silence(name, false));
    }
    return Sym.NULL;
  }
}
