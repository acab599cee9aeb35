package org.scheelite.std.io.file;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// The text of a file.
///
/// ```wl
/// In:  dir = CreateDirectory[];
/// In:  ReadString[Export[FileNameJoin[{dir, "a.txt"}], "abc"]]
/// Out: abc
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  ReadString["no-such-file"]
/// Msg: ReadString::noopen: Cannot open no-such-file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Import", "ReadList", "Get"})
final class ReadString {
  private ReadString() {}

  @Form
  static @Nullable Expr read(Expr file, Frame frame) {
    String name = FileAccess.name(file);
    if (name == null) {
      return null;
    }
    String text = new FileAccess("ReadString", frame).readText(name);
    return text == null ? Sym.FAILED : Str.of(text);
  }
}
