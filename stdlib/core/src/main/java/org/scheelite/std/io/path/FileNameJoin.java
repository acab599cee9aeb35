package org.scheelite.std.io.path;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;

/// A file name made of its parts.
///
/// ```wl
/// In:  FileNameJoin[{"dir", "sub", "file.txt"}]
/// Out: dir/sub/file.txt
/// In:  FileNameJoin[{"/", "a"}]
/// Out: /a
/// ```
@Builtin(seeAlso = {"FileNameSplit", "DirectoryName", "FileBaseName"})
final class FileNameJoin {
  private FileNameJoin() {}

  @Form
  static @Nullable Expr join(Normal parts, Frame frame) {
    var name = new StringBuilder();
    for (Expr part : parts.args()) {
      if (!(part instanceof Str(String text))) {
        return frame.decline(
            GeneralMessages.STRSE.by("FileNameJoin"),
            Int.ONE,
            Call.of(Symbol.system("FileNameJoin"), parts));
      }
      boolean slash = name.length() > 0 && name.charAt(name.length() - 1) != '/';
      boolean first = parts.arg(0) == part;
      name.append(slash || first && text.isEmpty() ? "/" : "").append(text);
    }
    return Str.of(name.toString());
  }
}
