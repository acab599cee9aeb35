package org.scheelite.std.io.file;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.std.list.Sizes;

/// The last part of a file name, or several.
///
/// ```wl
/// In:  FileNameTake["dir/sub/file.txt"]
/// Out: file.txt
/// In:  FileNameTake["dir/sub/file.txt", -2]
/// Out: sub/file.txt
/// In:  FileNameTake["dir/sub/file.txt", 1]
/// Out: dir
/// ```
@Builtin(seeAlso = {"FileBaseName", "FileNameSplit"})
final class FileNameTake {
  private FileNameTake() {}

  @Form
  static @Nullable Expr take(Expr file) {
    return take(file, Int.MINUS_ONE);
  }

  @Form
  static @Nullable Expr take(Expr file, Expr count) {
    Integer wanted = Sizes.whole(count);
    if (wanted == null || !(FileNameSplit.split(file) instanceof Normal parts)) {
      return null;
    }
    int size = parts.size();
    List<Expr> taken =
        wanted >= 0
            ? parts.args().subList(0, Math.min(wanted, size))
            : parts.args().subList(Math.max(0, size + wanted), size);
    return Str.of(
        taken.stream()
            .map(part -> part instanceof Str(String text) ? text : "")
            .collect(Collectors.joining("/")));
  }
}
