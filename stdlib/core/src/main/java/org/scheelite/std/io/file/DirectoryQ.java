package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether there is a folder of a name.
///
/// ```wl
/// In:  DirectoryQ["no-such-folder"]
/// Out: False
/// In:  DirectoryQ[$TemporaryDirectory]
/// Out: True
/// ```
@Builtin(seeAlso = {"FileExistsQ", "FileNames", "CreateDirectory"})
final class DirectoryQ {
  private DirectoryQ() {}

  @Form
  static Expr exists(Expr file, Frame frame) {
    if (FileAccess.name(file) == null) {
      return Sym.FALSE;
    }
    return new FileAccess("DirectoryQ", frame)
        .with(Capability.READ_FILES, file, path -> Sym.bool(Files.isDirectory(path)));
  }
}
