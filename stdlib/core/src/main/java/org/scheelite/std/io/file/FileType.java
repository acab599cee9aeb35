package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// What a name belongs to: `File`, `Directory`, `Special`, or `None`.
///
/// ```wl
/// In:  FileType[$TemporaryDirectory]
/// Out: Directory
/// In:  FileType["no-such-file"]
/// Out: None
/// ```
@Builtin(seeAlso = {"FileExistsQ", "DirectoryQ"})
final class FileType {
  private FileType() {}

  @Form
  static Expr type(Expr file, Frame frame) {
    return new FileAccess("FileType", frame)
        .with(
            Capability.READ_FILES,
            file,
            path ->
                Files.isRegularFile(path)
                    ? Symbol.system("File")
                    : Files.isDirectory(path)
                        ? Symbol.system("Directory")
                        : Files.exists(path) ? Symbol.system("Special") : Sym.NONE);
  }
}
