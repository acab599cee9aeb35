package org.scheelite.std.io.path;

import java.nio.file.Path;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.std.io.file.FileAccess;
import org.scheelite.std.list.Sizes;

/// The folder around a folder.
///
/// `ParentDirectory[]` is that of the session's folder, `ParentDirectory["name", n]` goes up `n`
/// levels.
///
/// ```wl
/// In:  ParentDirectory["/usr/lib"]
/// Out: /usr
/// In:  ParentDirectory["/usr/lib/java", 2]
/// Out: /usr
/// In:  ParentDirectory[] === DirectoryName[Directory[]] || StringMatchQ[Directory[], ParentDirectory[] ~~ __]
/// Out: True
/// ```
@Builtin(seeAlso = {"Directory", "DirectoryName", "SetDirectory"})
final class ParentDirectory {
  private ParentDirectory() {}

  @Form
  static Expr parent(Frame frame) {
    return parent(Str.of(FileAccess.directory(frame).toString()), frame);
  }

  @Form
  static Expr parent(Expr folder, Frame frame) {
    return parent(folder, Int.ONE, frame);
  }

  @Form
  static Expr parent(Expr folder, Expr levels, Frame frame) {
    Integer count = Sizes.count(levels);
    return new FileAccess("ParentDirectory", frame)
        .with(
            Capability.READ_FILES,
            folder,
            path -> {
              Path parent = path;
              for (int i = 0; i < (count == null ? 1 : count); i++) {
                Path next = parent.getParent();
                parent = next == null ? parent : next;
              }
              return Str.of(parent.toString());
            });
  }
}
