package org.scheelite.std.io.path;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.std.io.file.FileAccess;

/// The full name of a file that exists, links followed.
///
/// ```wl
/// In:  AbsoluteFileName["."] === AbsoluteFileName[Directory[]]
/// Out: True
/// In:  AbsoluteFileName["no-such-file"]
/// Msg: AbsoluteFileName::nffil: File no-such-file not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"ExpandFileName", "FileExistsQ", "FindFile"})
final class AbsoluteFileName {
  private AbsoluteFileName() {}

  @Form
  static Expr full(Expr file, Frame frame) {
    return new FileAccess("AbsoluteFileName", frame)
        .with(Capability.READ_FILES, file, path -> Str.of(path.toRealPath().toString()));
  }
}
