package org.scheelite.std.io.file;

import java.nio.file.Files;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// Makes a folder, with the folders around it.
///
/// `CreateDirectory["name"]` gives its full name, `CreateDirectory[]` makes one with a name of its
/// own among the files that need not stay.
///
/// ```wl
/// In:  DirectoryQ[dir = CreateDirectory[]]
/// Out: True
/// In:  CreateDirectory[FileNameJoin[{dir, "a", "b"}]];
/// In:  FileNames["b", dir, 2] === {FileNameJoin[{dir, "a", "b"}]}
/// Out: True
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// ```
@Builtin(seeAlso = {"DeleteDirectory", "DirectoryQ", "SetDirectory"})
final class CreateDirectory {
  /// There is something of this name.
  static final Message EEXIST = Message.of("CreateDirectory::eexist", "`1` already exists.");

  private CreateDirectory() {}

  @Form
  static Expr create(Frame frame) {
    String folder = System.getProperty("java.io.tmpdir", "/tmp");
    return new FileAccess("CreateDirectory", frame)
        .with(
            Capability.WRITE_FILES,
            Str.of(folder),
            path -> Str.of(Files.createTempDirectory(path, "scheelite-").toString()));
  }

  @Form
  static Expr create(Expr folder, Frame frame) {
    return new FileAccess("CreateDirectory", frame)
        .with(
            Capability.WRITE_FILES,
            folder,
            path -> {
              if (Files.exists(path)) {
                return frame.fail(EEXIST, folder);
              }
              return Str.of(Files.createDirectories(path).toString());
            });
  }
}
