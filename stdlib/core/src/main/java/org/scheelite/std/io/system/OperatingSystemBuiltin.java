package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The kind of operating system: `"Unix"`, `"MacOSX"` or `"Windows"`.
///
/// ```wl
/// In:  MemberQ[{"Unix", "MacOSX", "Windows"}, $OperatingSystem]
/// Out: True
/// In:  StringQ[$OperatingSystem]
/// Out: True
/// ```
@Builtin(
    name = "$OperatingSystem",
    seeAlso = {"$SystemID"})
final class OperatingSystemBuiltin {
  private OperatingSystemBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of(Machine.system());
  }
}
