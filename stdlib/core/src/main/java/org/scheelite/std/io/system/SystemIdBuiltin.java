package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The kind of machine, such as `"Linux-x86-64"`.
///
/// ```wl
/// In:  StringQ[$SystemID]
/// Out: True
/// In:  StringContainsQ[$SystemID, "-"] || $SystemID === "Windows"
/// Out: True
/// ```
@Builtin(
    name = "$SystemID",
    seeAlso = {"$OperatingSystem"})
final class SystemIdBuiltin {
  private SystemIdBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of(Machine.id());
  }
}
