package org.scheelite.std.io.path;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// A file name without some of its parts.
///
/// `FileNameDrop["name"]` drops the last part; further arguments are those of `FileNameTake`.
///
/// ```wl
/// In:  FileNameDrop["dir/sub/file.txt"]
/// Out: dir/sub
/// In:  FileNameDrop["dir/sub/file.txt", 1]
/// Out: sub/file.txt
/// In:  FileNameDrop["a/b/c/d", -2]
/// Out: a/b
/// ```
@Builtin(seeAlso = {"FileNameTake", "DirectoryName", "FileNameSplit"})
final class FileNameDrop {
  private FileNameDrop() {}

  @Form
  static @Nullable Expr drop(Expr file) {
    return drop(file, Int.MINUS_ONE);
  }

  @Form
  static @Nullable Expr drop(Expr file, Expr spec) {
    return FileNameTake.picked(file, spec, false);
  }
}
