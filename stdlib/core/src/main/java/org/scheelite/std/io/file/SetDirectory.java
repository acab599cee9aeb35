package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// Makes a folder the one in which the session looks for files.
///
/// `SetDirectory[]` takes the home folder.
///
/// ```wl
/// In:  SetDirectory["no-such-folder"]
/// Msg: SetDirectory::cdir: Cannot set the current directory to no-such-folder.
/// Out: $Failed
/// In:  SetDirectory[$TemporaryDirectory]; ResetDirectory[] === Directory[]
/// Out: True
/// ```
@Builtin(seeAlso = {"Directory", "ResetDirectory", "FileNames"})
final class SetDirectory {
  static final Message CDIR =
      Message.of("SetDirectory::cdir", "Cannot set the current directory to `1`.");

  private SetDirectory() {}

  @Form
  static Expr set(Frame frame) {
    return set(Str.of("~"), frame);
  }

  @Form
  static Expr set(Expr folder, Frame frame) {
    return new FileAccess("SetDirectory", frame)
        .with(
            Capability.READ_FILES,
            folder,
            path -> {
              if (!Files.isDirectory(path)) {
                return frame.fail(CDIR, folder);
              }
              FileAccess.enter(path, frame);
              return Str.of(path.toString());
            });
  }
}
