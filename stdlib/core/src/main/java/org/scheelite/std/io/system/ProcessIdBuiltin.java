package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The number of the process the session runs in.
///
/// ```wl
/// In:  IntegerQ[$ProcessID]
/// Out: True
/// In:  $ProcessID > 0
/// Out: True
/// ```
@Builtin(
    name = "$ProcessID",
    seeAlso = {"$SystemID", "RunProcess"})
final class ProcessIdBuiltin {
  private ProcessIdBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Int.of(ProcessHandle.current().pid());
  }
}
