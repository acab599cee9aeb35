package org.scheelite.std.io.path;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.io.file.FileAccess;

/// The parts of a file name.
///
/// ```wl
/// In:  FileNameSplit["dir/sub/file.txt"]
/// Out: {"dir", "sub", "file.txt"}
/// In:  FileNameSplit["/tmp/a"]
/// Out: {"", "tmp", "a"}
/// ```
@Builtin(seeAlso = {"FileNameJoin", "DirectoryName"})
final class FileNameSplit {
  private FileNameSplit() {}

  @Form
  static @Nullable Expr split(Expr file) {
    String name = FileAccess.name(file);
    if (name == null) {
      return null;
    }
    var parts = new ArrayList<Expr>();
    if (name.startsWith("/")) {
      parts.add(Str.of(""));
    }
    for (String part : name.split("/")) {
      if (!part.isEmpty()) {
        parts.add(Str.of(part));
      }
    }
    return Call.list(parts);
  }
}
