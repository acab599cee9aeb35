package org.scheelite.std.io.system;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The name of the user at the operating system.
///
/// ```wl
/// In:  StringQ[$UserName]
/// Out: True
/// In:  StringLength[$UserName] > 0
/// Out: True
/// ```
@Builtin(
    name = "$UserName",
    seeAlso = {"$HomeDirectory", "Environment"})
final class UserNameBuiltin {
  private UserNameBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return frame.allows(Capability.ENVIRONMENT)
        ? Str.of(System.getProperty("user.name", ""))
        : Str.of("");
  }
}
