package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// The size of a file, as a quantity of bytes.
///
/// ```wl
/// In:  file = Export[CreateTemporary[], "abc", "Text"]; FileSize[file]
/// Out: Quantity[3, "Bytes"]
/// In:  DeleteFile[file]; FileSize[file] // Quiet
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"FileByteCount"})
final class FileSize {
  private FileSize() {}

  @Form
  static Expr size(Expr file, Frame frame) {
    return new FileAccess("FileSize", frame)
        .with(
            Capability.READ_FILES,
            file,
            path -> Call.of(Sym.QUANTITY, Int.of(Files.size(path)), Str.of("Bytes")));
  }
}
