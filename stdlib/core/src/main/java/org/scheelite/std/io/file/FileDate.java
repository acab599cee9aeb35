package org.scheelite.std.io.file;

import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// When a file was changed last.
///
/// `FileDate["file", "Creation"]`, `"Modification"` and `"Access"` give other dates.
///
/// ```wl
/// In:  file = CreateTemporary[]; Head[FileDate[file]]
/// Out: DateObject
/// In:  FileDate[file, "Creation"] <= Now
/// Out: True
/// In:  DeleteFile[file]; FileDate[file] // Quiet
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"FileByteCount", "DateObject"})
final class FileDate {
  private FileDate() {}

  @Form
  static Expr date(Expr file, Frame frame) {
    return date(file, Str.of("Modification"), frame);
  }

  @Form
  static Expr date(Expr file, Str kind, Frame frame) {
    return new FileAccess("FileDate", frame)
        .with(
            Capability.READ_FILES,
            file,
            path -> {
              BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
              var time =
                  switch (kind.value()) {
                    case "Creation" -> facts.creationTime();
                    case "Access" -> facts.lastAccessTime();
                    default -> facts.lastModifiedTime();
                  };
              return frame.call(Symbol.system("FromUnixTime"), Real.of(time.toMillis() / 1000.0));
            });
  }
}
