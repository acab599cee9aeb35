package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The version of Scheelite.
///
/// ```wl
/// In:  StringQ[$Version]
/// Out: True
/// In:  StringStartsQ[$Version, "Scheelite"]
/// Out: True
/// ```
@Builtin(
    name = "$Version",
    seeAlso = {"$VersionNumber"})
final class VersionBuiltin {
  private VersionBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of("Scheelite 0.1");
  }
}
