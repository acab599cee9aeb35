package org.scheelite.std.io.file;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// Goes back to the folder before the last `SetDirectory`.
///
/// ```wl
/// In:  before = Directory[]; SetDirectory[$TemporaryDirectory]; ResetDirectory[] === before
/// Out: True
/// In:  ResetDirectory[]
/// Msg: ResetDirectory::dtop: There is no folder to go back to.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"SetDirectory", "Directory"})
final class ResetDirectory {
  static final Message DTOP =
      Message.of("ResetDirectory::dtop", "There is no folder to go back to.");

  private ResetDirectory() {}

  @Form
  static Expr reset(Frame frame) {
    return FileAccess.leave(frame)
        ? Str.of(FileAccess.directory(frame).toString())
        : frame.fail(DTOP);
  }
}
