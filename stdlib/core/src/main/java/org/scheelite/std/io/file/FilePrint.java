package org.scheelite.std.io.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.TakeSpec;

/// Prints the text of a file.
///
/// `FilePrint["file", n]` prints the first `n` lines, `FilePrint["file", -n]` the last.
///
/// ```wl
/// In:  file = Export[CreateTemporary[], "a\nb\nc", "Text"]; FilePrint[file, 2]
/// Print: a
/// Print: b
/// In:  FilePrint[file, -1]
/// Print: c
/// In:  DeleteFile[file]
/// ```
@Builtin(seeAlso = {"ReadString", "Import"})
final class FilePrint {
  private FilePrint() {}

  @Form
  static @Nullable Expr print(Expr file, Frame frame) {
    return print(file, Sym.ALL, frame);
  }

  @Form
  static @Nullable Expr print(Expr file, Expr lines, Frame frame) {
    String name = FileAccess.name(file);
    TakeSpec spec = TakeSpec.read(lines);
    if (name == null || spec == null) {
      return null;
    }
    String text = new FileAccess("FilePrint", frame).readText(name);
    if (text == null) {
      return Sym.FAILED;
    }
    List<String> all = text.lines().toList();
    int[] indices = spec.indices(all.size());
    for (int i = 0; i < (indices == null ? all.size() : indices.length); i++) {
      frame.console().println(all.get(indices == null ? i : indices[i]));
    }
    return Sym.NULL;
  }
}
