package org.scheelite.std.io.file;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Reads a file of expressions and evaluates them.
///
/// `<<"file"` is `Get["file"]`; the value is that of the last expression.
///
/// ```wl
/// In:  dir = CreateDirectory[]; file = FileNameJoin[{dir, "a.wl"}];
/// In:  Put[1 + x, file]; Get[file]
/// Out: 1 + x
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  Get["no-such-file"]
/// Msg: Get::noopen: Cannot open no-such-file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Put", "Import", "ToExpression"})
final class Get {
  private static final Symbol INPUT_FILE_NAME = Symbol.system("$InputFileName");

  private Get() {}

  /// The file that holds a package: ``a`b` `` is `a/b.wl`, `a/b.m` or a file `init.wl` or `init.m`
  /// in the folder `a/b` or in `Kernel` there; the name itself where there is none.
  private static String packageFile(String context, Frame frame) {
    String path = context.substring(0, context.length() - 1).replace('`', '/');
    for (String end :
        List.of(".wl", ".m", "/init.wl", "/init.m", "/Kernel/init.wl", "/Kernel/init.m")) {
      if (frame.test(Symbol.system("FileExistsQ"), Str.of(path + end))) {
        return path + end;
      }
    }
    return context;
  }

  @Form
  static @Nullable Expr get(Expr file, Frame frame) {
    String name = FileAccess.name(file);
    if (name == null) {
      return null;
    }
    if (name.endsWith("`")) {
      name = packageFile(name, frame);
    }
    String text = new FileAccess("Get", frame).readText(name);
    Path path = text == null ? null : new FileAccess("Get", frame).path(name);
    if (text == null || path == null) {
      return Sym.FAILED;
    }
    Definitions definitions = frame.definitions();
    Definitions.Saved before = definitions.save(INPUT_FILE_NAME);
    definitions.setOwnValue(INPUT_FILE_NAME, Str.of(path.toString()));
    try {
      return SourceReader.evaluate(text, "Get", frame);
    } finally {
      definitions.restore(before);
    }
  }
}
