package org.scheelite.graphics.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.io.file.FileAccess;

/// The folder of well-known collections of data: the one that the environment variable
/// `SCHEELITE_DATA` names, else `.scheelite/data` in the home directory.
final class DataFolder {
  /// Files are not there.
  static final Message NOFILE =
      Message.of(
          "General::nodata",
          "The file `1` of `2` is not in the folder `3`; put it there, or set the environment variable"
              + " SCHEELITE_DATA to the folder that has it.");

  /// A file is damaged.
  static final Message BADFILE =
      Message.of("General::baddata", "The file `1` does not have the form that `2` should have.");

  private static final String VARIABLE = "SCHEELITE_DATA";

  private final String set;
  private final String owner;
  private final Frame frame;
  private final List<String> subfolders;

  /// @param set the name of the collection
  /// @param owner the symbol in whose name messages are given
  /// @param subfolders where in the folder the files may lie
  DataFolder(String set, String owner, Frame frame, List<String> subfolders) {
    this.set = set;
    this.owner = owner;
    this.frame = frame;
    this.subfolders = subfolders;
  }

  private Path root() {
    if (frame.allows(Capability.ENVIRONMENT)
        && frame.evaluate(Call.of(Symbol.system("Environment"), Str.of(VARIABLE)))
            instanceof Str(String named)
        && !named.isBlank()) {
      try {
        return FileAccess.directory(frame).resolve(named);
      } catch (InvalidPathException _) {
        return Path.of(named.replace('\0', '_'));
      }
    }
    return Path.of(System.getProperty("user.home", ""), ".scheelite", "data");
  }

  /// A file under one of its usual names, with `.gz` or without; null where it is not there.
  byte @Nullable [] find(String... names) throws IOException {
    if (!frame.allows(Capability.READ_FILES)) {
      return null;
    }
    Path root = root();
    for (String folder : subfolders) {
      for (String name : names) {
        for (String ending : List.of("", ".gz")) {
          Path path = root.resolve(folder).resolve(name + ending);
          if (Files.isRegularFile(path)) {
            frame.budget().reserve(2 * Files.size(path));
            byte[] bytes = Files.readAllBytes(path);
            return ending.isEmpty() ? bytes : unzipped(bytes);
          }
        }
      }
    }
    return null;
  }

  private byte[] unzipped(byte[] bytes) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  /// A file that must be there; null after a message where it is not.
  byte @Nullable [] read(String... names) {
    try {
      byte[] bytes = find(names);
      if (bytes == null) {
        frame.message(NOFILE.by(owner), Str.of(names[0]), Str.of(set), Str.of(root().toString()));
      }
      return bytes;
    } catch (IOException _) {
      return damaged(names[0]);
    }
  }

  /// Says that a file is damaged.
  byte @Nullable [] damaged(String name) {
    frame.message(BADFILE.by(owner), Str.of(name), Str.of(set));
    return null;
  }
}
