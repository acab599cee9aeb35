package org.scheelite.std.io.file;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;

/// Writes expressions to a file.
///
/// `expr >> "file"` is `Put[expr, "file"]`. Expressions are written in `InputForm`, each on lines
/// of its own.
///
/// ```wl
/// In:  dir = CreateDirectory[]; file = FileNameJoin[{dir, "a.wl"}];
/// In:  Put[{1, "a"}, file]; Get[file]
/// Out: {1, "a"}
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// ```
@Builtin(seeAlso = {"Get", "Export", "PutAppend"})
final class Put {
  private Put() {}

  @Form(whole = true, min = 2)
  static @Nullable Expr put(Normal call, Frame frame) {
    return Putting.of(call, false, frame);
  }
}
