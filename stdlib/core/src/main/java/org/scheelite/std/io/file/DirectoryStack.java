package org.scheelite.std.io.file;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The folders `ResetDirectory` goes back to.
///
/// ```wl
/// In:  DirectoryStack[]
/// Out: {}
/// In:  before = Directory[]; SetDirectory[$TemporaryDirectory]; DirectoryStack[] === {before}
/// Out: True
/// ```
@Builtin(seeAlso = {"SetDirectory", "ResetDirectory", "Directory"})
final class DirectoryStack {
  private DirectoryStack() {}

  @Form
  static Expr stack(Frame frame) {
    return Call.list(
        FileAccess.stack(frame).stream().map(path -> (Expr) Str.of(path.toString())).toList());
  }
}
