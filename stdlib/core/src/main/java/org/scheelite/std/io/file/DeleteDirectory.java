package org.scheelite.std.io.file;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;

/// Takes an empty folder away; `DeleteContents -> True` takes one with all it holds.
///
/// ```wl
/// In:  dir = CreateDirectory[]; DeleteDirectory[dir]; DirectoryQ[dir]
/// Out: False
/// In:  dir = CreateDirectory[]; CreateDirectory[FileNameJoin[{dir, "a"}]]; DeleteDirectory[dir] // Quiet
/// Out: $Failed
/// In:  DeleteDirectory[dir, DeleteContents -> True]
/// In:  DeleteDirectory["no-such-folder"]
/// Msg: DeleteDirectory::nffil: File no-such-folder not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"CreateDirectory", "DeleteFile"})
final class DeleteDirectory {
  /// Whether what the folder holds is taken away as well.
  static final Option<Boolean> DELETE_CONTENTS =
      Option.symbol(
          "DeleteContents",
          Sym.FALSE,
          "True or False",
          (value, frame) -> Boolean.valueOf(value.equals(Sym.TRUE)));

  /// The folder holds something.
  static final Message DIRNE = Message.of("DeleteDirectory::dirne", "Directory `1` not empty.");

  private DeleteDirectory() {}

  @Form
  static Expr delete(Expr folder, Options options, Frame frame) {
    boolean contents = options.get(DELETE_CONTENTS);
    return new FileAccess("DeleteDirectory", frame)
        .with(
            Capability.WRITE_FILES,
            folder,
            path -> {
              if (contents) {
                clear(path);
              }
              try {
                Files.delete(path);
              } catch (DirectoryNotEmptyException _) {
                return frame.fail(DIRNE, folder);
              }
              return Sym.NULL;
            });
  }

  private static void clear(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.list(folder)) {
      inside = files.toList();
    }
    for (Path file : inside) {
      if (Files.isDirectory(file) && !Files.isSymbolicLink(file)) {
        clear(file);
      }
      Files.delete(file);
    }
  }
}
