package org.scheelite.std.control;

import static org.scheelite.builtin.Attribute.HOLD_ALL;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Switches messages on again.
///
/// ```wl
/// In:  f::m = "Hello."; Off[f::m]; Message[f::m]; On[f::m]; Message[f::m]
/// Msg: f::m: Hello.
/// In:  On[Part::partw]
/// ```
@Builtin(
    attributes = {HOLD_ALL},
    seeAlso = {"Off"})
final class On {
  private On() {}

  @Form
  static Expr on(Expr[] names, Frame frame) {
    for (Expr spec : names) {
      MessageNames.read(spec, frame).forEach(name -> frame.silence(name, false));
    }
    return Sym.NULL;
  }
}
