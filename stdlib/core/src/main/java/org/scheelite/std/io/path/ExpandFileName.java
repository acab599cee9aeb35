package org.scheelite.std.io.path;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.io.file.FileAccess;

/// The full name of a file.
///
/// ```wl
/// In:  ExpandFileName["/a/../b"]
/// Out: /b
/// In:  ExpandFileName["x"] === FileNameJoin[{Directory[], "x"}]
/// Out: True
/// ```
@Builtin(seeAlso = {"Directory", "FileNameJoin"})
final class ExpandFileName {
  private ExpandFileName() {}

  @Form
  static Expr expand(Expr file, Frame frame) {
    return new FileAccess("ExpandFileName", frame)
        .with(Capability.READ_FILES, file, path -> Str.of(path.toString()));
  }
}
