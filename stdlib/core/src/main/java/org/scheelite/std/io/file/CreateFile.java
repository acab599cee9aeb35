package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Makes an empty file.
///
/// `CreateFile["name"]` gives its full name, `CreateFile[]` makes one with a name of its own among
/// the files that need not stay. `OverwriteTarget -> True` empties a file that is there.
///
/// ```wl
/// In:  file = CreateFile[]; FileByteCount[file]
/// Out: 0
/// In:  CreateFile[file, OverwriteTarget -> True] === file
/// Out: True
/// In:  DeleteFile[file]
/// In:  CreateFile[$TemporaryDirectory] // Quiet
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"CreateTemporary", "CreateDirectory", "DeleteFile"})
final class CreateFile {
  /// Whether a file that is there is emptied.
  static final Option<Boolean> OVERWRITE_TARGET = FileOptions.OVERWRITE_TARGET;

  private CreateFile() {}

  @Form
  static Expr create(Options options, Frame frame) {
    return CreateTemporary.create(frame);
  }

  @Form
  static Expr create(Expr file, Options options, Frame frame) {
    boolean overwrite = options.get(OVERWRITE_TARGET);
    return new FileAccess("CreateFile", frame)
        .with(
            Capability.WRITE_FILES,
            file,
            path -> {
              if (overwrite && Files.isRegularFile(path)) {
                Files.write(path, new byte[0]);
              } else {
                Files.createFile(path);
              }
              return Str.of(path.toString());
            });
  }
}
