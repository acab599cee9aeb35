package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Switches messages off for the session.
///
/// ```wl
/// In:  Off[Power::infy]; 1/0
/// Out: ComplexInfinity
/// In:  On[Power::infy]; 1/0
/// Msg: Power::infy: Infinite expression 1/0 encountered.
/// Out: ComplexInfinity
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"On", "Quiet"})
final class Off {
  private Off() {}

  @Form
  static Expr off(Expr[] names, Frame frame) {
    for (Expr spec : names) {
      MessageNames.read(spec, frame).forEach(name -> frame.silence(name, true));
    }
    return Sym.NULL;
  }
}
