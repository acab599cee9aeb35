package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;

/// Whether there is a file or folder of a name.
///
/// ```wl
/// In:  FileExistsQ["no-such-file"]
/// Out: False
/// In:  FileExistsQ[$TemporaryDirectory]
/// Out: True
/// ```
@Builtin(seeAlso = {"DirectoryQ", "FileNames", "FileByteCount"})
final class FileExistsQ {
  private FileExistsQ() {}

  @Form
  static Expr exists(Expr file, Frame frame) {
    if (FileAccess.name(file) == null) {
      return Sym.FALSE;
    }
    return new FileAccess("FileExistsQ", frame)
        .with(Capability.READ_FILES, file, path -> Sym.bool(Files.exists(path)));
  }
}
