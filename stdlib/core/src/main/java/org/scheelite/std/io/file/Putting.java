package org.scheelite.std.io.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.print.Printer;

/// Writes expressions as input that reads back.
final class Putting {
  private Putting() {}

  static @Nullable Expr of(Normal call, boolean append, Frame frame) {
    String file = FileAccess.name(call.arg(call.size() - 1));
    if (file == null) {
      return null;
    }
    String owner = append ? "PutAppend" : "Put";
    var access = new FileAccess(owner, frame);
    var text = new StringBuilder();
    if (append) {
      Path path = access.may(Capability.WRITE_FILES) ? access.path(file) : null;
      if (path == null) {
        return Sym.FAILED;
      }
      String before = Files.exists(path) ? access.readText(file) : "";
      if (before == null) {
        return Sym.FAILED;
      }
      text.append(before);
    }
    for (int i = 0; i < call.size() - 1; i++) {
      text.append(Printer.print(call.arg(i), org.scheelite.print.Form.INPUT)).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return access.write(file, bytes) ? Sym.NULL : Sym.FAILED;
  }
}
