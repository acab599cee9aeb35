package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Makes an empty file with a name of its own among the files that need not stay.
///
/// ```wl
/// In:  file = CreateTemporary[]; FileExistsQ[file]
/// Out: True
/// In:  DirectoryName[file] === $TemporaryDirectory <> "/"
/// Out: True
/// In:  DeleteFile[file]
/// ```
@Builtin(seeAlso = {"CreateFile", "CreateDirectory", "$TemporaryDirectory"})
final class CreateTemporary {
  private CreateTemporary() {}

  @Form
  static Expr create(Frame frame) {
    String folder = System.getProperty("java.io.tmpdir", "/tmp");
    return new FileAccess("CreateTemporary", frame)
        .with(
            Capability.WRITE_FILES,
            Str.of(folder),
            path -> Str.of(Files.createTempFile(path, "scheelite-", ".tmp").toString()));
  }
}
