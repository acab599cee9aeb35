package org.scheelite.std.io.file;

import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Copies a file.
///
/// There must be no file of the new name yet, unless `OverwriteTarget -> True` is given. The value
/// is its full name.
///
/// ```wl
/// In:  dir = CreateDirectory[]; file = Export[FileNameJoin[{dir, "a.txt"}], "x"];
/// In:  CopyFile[file, FileNameJoin[{dir, "b.txt"}]];
/// In:  FileBaseName /@ FileNames["*", dir]
/// Out: {"a", "b"}
/// In:  FileNameTake[CopyFile[file, FileNameJoin[{dir, "b.txt"}], OverwriteTarget -> True]]
/// Out: b.txt
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  CopyFile["no-such-file", "other"]
/// Msg: CopyFile::nffil: File no-such-file not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"RenameFile", "DeleteFile"})
final class CopyFile {
  /// Whether a file of the new name is lost.
  static final Option<Boolean> OVERWRITE_TARGET = FileOptions.OVERWRITE_TARGET;

  private CopyFile() {}

  @Form
  static Expr copy(Expr from, Expr to, Options options, Frame frame) {
    CopyOption[] how =
        options.get(OVERWRITE_TARGET)
            ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING}
            : new CopyOption[0];
    var access = new FileAccess("CopyFile", frame);
    return access.with(
        Capability.READ_FILES,
        from,
        source -> {
          if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
          }
          return access.with(
              Capability.WRITE_FILES,
              to,
              target -> Str.of(Files.copy(source, target, how).toString()));
        });
  }
}
