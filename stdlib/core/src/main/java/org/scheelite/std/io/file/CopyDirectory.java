package org.scheelite.std.io.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Copies a folder with all it holds.
///
/// There must be nothing of the new name yet. The value is its full name.
///
/// ```wl
/// In:  dir = CreateDirectory[]; Export[FileNameJoin[{dir, "a", "b.txt"}], "x"] // Quiet;
/// In:  CreateDirectory[FileNameJoin[{dir, "a"}]]; Export[FileNameJoin[{dir, "a", "b.txt"}], "x"];
/// In:  CopyDirectory[FileNameJoin[{dir, "a"}], FileNameJoin[{dir, "c"}]];
/// In:  FileNameTake /@ FileNames["*", dir, 2]
/// Out: {"a", "b.txt", "c", "b.txt"}
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  CopyDirectory["no-such-folder", "x"]
/// Msg: CopyDirectory::nffil: File no-such-folder not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"CopyFile", "RenameDirectory", "CreateDirectory"})
final class CopyDirectory {
  private CopyDirectory() {}

  @Form
  static Expr copy(Expr from, Expr to, Frame frame) {
    var access = new FileAccess("CopyDirectory", frame);
    return access.with(
        Capability.READ_FILES,
        from,
        source -> {
          if (!Files.isDirectory(source)) {
            throw new NoSuchFileException(source.toString());
          }
          return access.with(
              Capability.WRITE_FILES,
              to,
              target -> {
                if (Files.exists(target)) {
                  throw new FileAlreadyExistsException(target.toString());
                }
                copy(source, target, frame);
                return Str.of(target.toString());
              });
        });
  }

  private static void copy(Path source, Path target, Frame frame) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(source)) {
      files = all.filter(file -> !file.startsWith(target)).toList();
    }
    for (Path file : files) {
      frame.budget().check();
      Files.copy(file, target.resolve(source.relativize(file)));
    }
  }
}
