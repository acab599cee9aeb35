package org.scheelite.std.io.path;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.std.io.file.FileAccess;
import org.scheelite.std.list.Sizes;

/// The folder part of a file name.
///
/// `DirectoryName["name", n]` goes up `n` levels.
///
/// ```wl
/// In:  DirectoryName["a/b/c.txt"]
/// Out: a/b/
/// In:  DirectoryName["a/b/c.txt", 2]
/// Out: a/
/// ```
@Builtin(seeAlso = {"FileNameSplit", "FileBaseName"})
final class DirectoryName {
  private DirectoryName() {}

  @Form
  static @Nullable Expr folder(Expr file) {
    return folder(file, Int.ONE);
  }

  @Form
  static @Nullable Expr folder(Expr file, Expr levels) {
    String name = FileAccess.name(file);
    Integer count = Sizes.count(levels);
    if (name == null || count == null) {
      return null;
    }
    String rest = name;
    for (int i = 0; i < count && !rest.isEmpty(); i++) {
      int end = rest.length() > 1 && rest.endsWith("/") ? rest.length() - 1 : rest.length();
      rest = rest.substring(0, rest.lastIndexOf('/', end - 1) + 1);
    }
    return Str.of(rest);
  }
}
