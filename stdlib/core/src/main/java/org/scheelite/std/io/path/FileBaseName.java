package org.scheelite.std.io.path;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.io.file.FileAccess;

/// The name of a file without folders and ending.
///
/// ```wl
/// In:  FileBaseName["dir/file.txt"]
/// Out: file
/// In:  FileBaseName["archive.tar.gz"]
/// Out: archive.tar
/// ```
@Builtin(seeAlso = {"FileExtension", "DirectoryName", "FileNameTake"})
final class FileBaseName {
  private FileBaseName() {}

  @Form
  static @Nullable Expr base(Expr file) {
    String name = FileAccess.name(file);
    if (name == null) {
      return null;
    }
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return Str.of(dot < 0 ? last : last.substring(0, dot));
  }
}
