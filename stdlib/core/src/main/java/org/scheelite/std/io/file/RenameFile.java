package org.scheelite.std.io.file;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Gives a file another name or place.
///
/// There must be no file of the new name yet. The value is its full name.
///
/// ```wl
/// In:  dir = CreateDirectory[]; file = Export[FileNameJoin[{dir, "a.txt"}], "x"];
/// In:  RenameFile[file, FileNameJoin[{dir, "b.txt"}]];
/// In:  FileBaseName /@ FileNames["*", dir]
/// Out: {"b"}
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  RenameFile["no-such-file", "other"]
/// Msg: RenameFile::nffil: File no-such-file not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"CopyFile", "DeleteFile"})
final class RenameFile {
  private RenameFile() {}

  @Form
  static Expr move(Expr from, Expr to, Frame frame) {
    var access = new FileAccess("RenameFile", frame);
    return access.with(
        Capability.READ_FILES,
        from,
        source -> {
          if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
          }
          return access.with(
              Capability.WRITE_FILES, to, target -> Str.of(Files.move(source, target).toString()));
        });
  }
}
