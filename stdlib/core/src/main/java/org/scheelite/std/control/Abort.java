package org.scheelite.std.control;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Expr;

/// Stops the evaluation; its value is `$Aborted`.
///
/// ```wl
/// In:  Abort[]; 1
/// Out: $Aborted
/// In:  CheckAbort[Abort[], caught]
/// Out: caught
/// ```
@Builtin(seeAlso = {"CheckAbort", "Throw"})
final class Abort {
  private Abort() {}

  @Form
  static Expr jump() {
    throw new Jump.Abort();
  }
}
