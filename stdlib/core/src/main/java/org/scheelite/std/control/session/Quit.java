package org.scheelite.std.control.session;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Ends the session, as `Exit` does.
///
/// ```wl
/// In:  Head[Quit]
/// Out: Symbol
/// In:  Attributes[Quit]
/// Out: {Protected}
/// ```
@Builtin(seeAlso = {"Exit"})
final class Quit {
  private Quit() {}

  @Form
  static Expr quit() {
    throw new Jump.Exit(0);
  }

  @Form
  static Expr quit(Int code) {
    throw new Jump.Exit((int) code.value());
  }
}
