package org.scheelite.std.io.file;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The folder of the user.
///
/// ```wl
/// In:  StringQ[$HomeDirectory]
/// Out: True
/// In:  DirectoryQ[$HomeDirectory]
/// Out: True
/// ```
@Builtin(
    name = "$HomeDirectory",
    seeAlso = {"Directory", "$TemporaryDirectory"})
final class HomeDirectoryBuiltin {
  private HomeDirectoryBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of(System.getProperty("user.home", ""));
  }
}
