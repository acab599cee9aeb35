package org.scheelite.std.io;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;

/// The version of the language, as a number.
///
/// ```wl
/// In:  $VersionNumber >= 14
/// Out: True
/// In:  $VersionNumber
/// Out: 14.
/// ```
@Builtin(
    name = "$VersionNumber",
    seeAlso = {"$Version"})
final class VersionNumberBuiltin {
  private VersionNumberBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Real.of(14);
  }
}
