package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The number of bytes in a file.
///
/// ```wl
/// In:  dir = CreateDirectory[];
/// In:  FileByteCount[Export[FileNameJoin[{dir, "a.txt"}], "abc"]]
/// Out: 3
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  FileByteCount["no-such-file"]
/// Msg: FileByteCount::nffil: File no-such-file not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"FileExistsQ", "ReadString"})
final class FileByteCount {
  private FileByteCount() {}

  @Form
  static Expr size(Expr file, Frame frame) {
    return new FileAccess("FileByteCount", frame)
        .with(Capability.READ_FILES, file, path -> Int.of(Files.size(path)));
  }
}
