package org.scheelite.std.io.file;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Gives a folder another name or place.
///
/// There must be nothing of the new name yet. The value is its full name.
///
/// ```wl
/// In:  dir = CreateDirectory[]; CreateDirectory[FileNameJoin[{dir, "a"}]];
/// In:  RenameDirectory[FileNameJoin[{dir, "a"}], FileNameJoin[{dir, "b"}]];
/// In:  FileNameTake /@ FileNames["*", dir]
/// Out: {"b"}
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  RenameDirectory["no-such-folder", "x"]
/// Msg: RenameDirectory::nffil: File no-such-folder not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"RenameFile", "CopyDirectory"})
final class RenameDirectory {
  private RenameDirectory() {}

  @Form
  static Expr move(Expr from, Expr to, Frame frame) {
    var access = new FileAccess("RenameDirectory", frame);
    return access.with(
        Capability.WRITE_FILES,
        from,
        source -> {
          if (!Files.isDirectory(source)) {
            throw new NoSuchFileException(source.toString());
          }
          return access.with(
              Capability.WRITE_FILES, to, target -> Str.of(Files.move(source, target).toString()));
        });
  }
}
