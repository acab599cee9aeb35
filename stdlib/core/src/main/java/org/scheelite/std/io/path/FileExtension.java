package org.scheelite.std.io.path;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.io.file.FileAccess;

/// The ending of a file name.
///
/// ```wl
/// In:  FileExtension["dir/file.txt"]
/// Out: txt
/// In:  StringLength[FileExtension["dir.d/file"]]
/// Out: 0
/// ```
@Builtin(seeAlso = {"FileBaseName"})
final class FileExtension {
  private FileExtension() {}

  @Form
  static @Nullable Expr extension(Expr file) {
    String name = FileAccess.name(file);
    if (name == null) {
      return null;
    }
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return Str.of(dot < 0 ? "" : last.substring(dot + 1));
  }
}
