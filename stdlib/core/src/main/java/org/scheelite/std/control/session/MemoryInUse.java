package org.scheelite.std.control.session;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The bytes of memory in use.
///
/// ```wl
/// In:  MemoryInUse[] > 0
/// Out: True
/// In:  MemoryInUse[1]
/// Msg: MemoryInUse::argr: MemoryInUse called with 1 argument; 0 arguments are expected.
/// Out: MemoryInUse[1]
/// ```
@Builtin(seeAlso = {"MaxMemoryUsed", "ByteCount"})
final class MemoryInUse {
  private MemoryInUse() {}

  @Form
  static Expr bytes() {
    Runtime runtime = Runtime.getRuntime();
    return Int.of(runtime.totalMemory() - runtime.freeMemory());
  }
}
