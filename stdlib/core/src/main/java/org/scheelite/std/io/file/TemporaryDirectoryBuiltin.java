package org.scheelite.std.io.file;

import java.nio.file.Path;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Value;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The folder for files that need not stay.
///
/// ```wl
/// In:  DirectoryQ[$TemporaryDirectory]
/// Out: True
/// In:  StringQ[$TemporaryDirectory]
/// Out: True
/// ```
@Builtin(
    name = "$TemporaryDirectory",
    seeAlso = {"Directory", "$HomeDirectory"})
final class TemporaryDirectoryBuiltin {
  private TemporaryDirectoryBuiltin() {}

  @Value
  static Expr value(Frame frame) {
    return Str.of(Path.of(System.getProperty("java.io.tmpdir", "/tmp")).toString());
  }
}
