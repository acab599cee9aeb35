package org.scheelite.std.io.path;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;

/// The number of parts of a file name.
///
/// ```wl
/// In:  FileNameDepth["dir/sub/file.txt"]
/// Out: 3
/// In:  FileNameDepth["file"]
/// Out: 1
/// ```
@Builtin(seeAlso = {"FileNameSplit", "FileNameTake"})
final class FileNameDepth {
  private FileNameDepth() {}

  @Form
  static @Nullable Expr depth(Expr file) {
    return FileNameSplit.split(file) instanceof Normal parts ? Int.of(parts.size()) : null;
  }
}
