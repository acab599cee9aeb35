package org.scheelite.std.io.file;

import java.io.IOException;
import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// Takes a file away, or each of a list.
///
/// ```wl
/// In:  dir = CreateDirectory[]; file = Export[FileNameJoin[{dir, "a.txt"}], "x"];
/// In:  DeleteFile[file]; FileExistsQ[file]
/// Out: False
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  DeleteFile["no-such-file"]
/// Msg: DeleteFile::nffil: File no-such-file not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"CopyFile", "RenameFile", "DeleteDirectory"})
final class DeleteFile {
  private DeleteFile() {}

  @Form
  static Expr delete(Expr file, Frame frame) {
    if (file instanceof Normal list && list.is(Sym.LIST)) {
      Expr result = Sym.NULL;
      for (Expr one : list.args()) {
        result = delete(one, frame).equals(Sym.FAILED) ? Sym.FAILED : result;
      }
      return result;
    }
    return new FileAccess("DeleteFile", frame)
        .with(
            Capability.WRITE_FILES,
            file,
            path -> {
              if (Files.isDirectory(path)) {
                throw new IOException("a folder");
              }
              Files.delete(path);
              return Sym.NULL;
            });
  }
}
