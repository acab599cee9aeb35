package org.scheelite.std.io.path;

import java.nio.file.Files;
import java.util.ArrayList;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.io.file.FileAccess;

/// The full name of the file that `Get` and `Import` would read.
///
/// It is looked for in the session's folder and in those of `$Path`.
///
/// ```wl
/// In:  file = Export[CreateTemporary[], "x", "Text"]; FindFile[file] === file
/// Out: True
/// In:  DeleteFile[file]; FindFile[file]
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"FileExistsQ", "$Path", "AbsoluteFileName"})
final class FindFile {
  private FindFile() {}

  @Form
  static Expr find(Expr file, Frame frame) {
    String name = FileAccess.name(file);
    if (name == null) {
      return Sym.FAILED;
    }
    var folders = new ArrayList<String>();
    folders.add("");
    if (frame.evaluate(Symbol.system("$Path")) instanceof Normal list) {
      for (Expr folder : list.args()) {
        if (folder instanceof Str(String text)) {
          folders.add(text.endsWith("/") ? text : text + "/");
        }
      }
    }
    var access = new FileAccess("FindFile", frame);
    for (String folder : folders) {
      Expr found =
          access.with(
              Capability.READ_FILES,
              Str.of(name.startsWith("/") ? name : folder + name),
              path -> Files.exists(path) ? Str.of(path.toString()) : Sym.NULL);
      if (!found.equals(Sym.NULL)) {
        return found;
      }
    }
    return Sym.FAILED;
  }
}
