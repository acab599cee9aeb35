package org.scheelite.std.io.file;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;

/// The arguments with which a script was called.
///
/// ```wl
/// In:  $ScriptCommandLine
/// Out: {}
/// In:  ListQ[$ScriptCommandLine]
/// Out: True
/// ```
@Builtin(
    name = "$ScriptCommandLine",
    variable = true,
    seeAlso = {"Environment"})
final class ScriptCommandLineBuiltin {
  private ScriptCommandLineBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Call.list();
  }
}
