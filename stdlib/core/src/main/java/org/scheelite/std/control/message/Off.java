package org.scheelite.std.control.message;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Switches messages off for the session.
///
/// `Off[f::tag, …]` names them; `Off[]` means all messages. `Off[Assert]` switches assertions off.
///
/// ```wl
/// In:  Off[Power::infy]; 1/0
/// Out: ComplexInfinity
/// In:  On[Power::infy]; 1/0
/// Msg: Power::infy: Infinite expression 1/0 encountered.
/// Out: ComplexInfinity
/// In:  Off[]; 1/0
/// Out: ComplexInfinity
/// In:  On[];
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"On", "Quiet"})
final class Off {
  private Off() {}

  @Form
  static Expr change(Expr[] names, Frame frame) {
    if (names.length == 0) {
      frame.silence("", true);
    }
    for (Expr spec : names) {
      if (spec.equals(Symbol.system("Assert"))) {
        frame.setState(Assert.ON, false);
      }
      MessageNames.read(spec, frame).forEach(name -> frame.silence(name, true));
    }
    return Sym.NULL;
  }
}
