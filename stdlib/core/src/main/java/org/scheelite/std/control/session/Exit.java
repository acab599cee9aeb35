package org.scheelite.std.control.session;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// Ends the session.
///
/// `Exit[]` ends it with status 0, `Exit[n]` with status n.
///
/// ```wl
/// In:  Head[Exit]
/// Out: Symbol
/// In:  Attributes[Exit]
/// Out: {Protected}
/// ```
@Builtin(seeAlso = {"Quit"})
final class Exit {
  private Exit() {}

  @Form
  static Expr exit() {
    throw new Jump.Exit(0);
  }

  @Form
  static Expr exit(Int code) {
    throw new Jump.Exit((int) code.value());
  }
}
