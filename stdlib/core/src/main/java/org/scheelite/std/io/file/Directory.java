package org.scheelite.std.io.file;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The folder in which the session looks for files.
///
/// ```wl
/// In:  StringQ[Directory[]]
/// Out: True
/// In:  SetDirectory[$TemporaryDirectory]; Directory[] === ExpandFileName[$TemporaryDirectory]
/// Out: True
/// ```
@Builtin(seeAlso = {"SetDirectory", "FileNames"})
final class Directory {
  private Directory() {}

  @Form
  static Expr directory(Frame frame) {
    return Str.of(FileAccess.directory(frame).toString());
  }
}
