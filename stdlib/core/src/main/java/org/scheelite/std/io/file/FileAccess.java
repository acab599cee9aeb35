package org.scheelite.std.io.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;

/// What builtins do with files, within what the host allows.
public final class FileAccess {

  /// So many bytes are read at once.
  private static final int PIECE = 1 << 20;

  /// The file cannot be opened.
  public static final Message NOOPEN = Message.of("General::noopen", "Cannot open `1`.");

  private static final Message NFFIL = Message.of("General::nffil", "File `1` not found.");
  private static final Message FILEX = Message.of("General::filex", "`1` already exists.");

  /// The system refused.
  public static final Message IOERR =
      Message.of("General::ioerr", "The system refuses to do this with `1`.");

  /// The session's directory, with those to go back to.
  private static final StateKey<Deque<Path>> DIRECTORIES =
      new StateKey<>("directories", () -> new ArrayDeque<>(List.of(Path.of("").toAbsolutePath())));

  private final String owner;
  private final Frame frame;

  /// @param owner the symbol in whose name messages are given
  public FileAccess(String owner, Frame frame) {
    this.owner = owner;
    this.frame = frame;
  }

  /// The name of a file: a string or `File["name"]`; null for anything else.
  public static @Nullable String name(Expr file) {
    return switch (file) {
      case Str(String name) -> name;
      case Normal call
          when call.is(Symbol.system("File"), 1) && call.arg(0) instanceof Str(String name) ->
          name;
      default -> null;
    };
  }

  /// The session's directory.
  public static Path directory(Frame frame) {
    return frame.state(DIRECTORIES).getFirst();
  }

  /// The directories to go back to, the last first.
  static List<Path> stack(Frame frame) {
    return frame.state(DIRECTORIES).stream().skip(1).toList();
  }

  /// Makes a directory the session's own.
  static void enter(Path directory, Frame frame) {
    frame.state(DIRECTORIES).push(directory);
  }

  /// Goes back to the directory before; false where there is none.
  static boolean leave(Frame frame) {
    Deque<Path> directories = frame.state(DIRECTORIES);
    if (directories.size() > 1) {
      directories.pop();
      return true;
    }
    return false;
  }

  /// Where a file name leads from the session's directory; null, after a message, where the host
  /// has no such names.
  public @Nullable Path path(String name) {
    try {
      String home = System.getProperty("user.home", "");
      boolean fromHome = name.equals("~") || name.startsWith("~/");
      return directory(frame).resolve(fromHome ? home + name.substring(1) : name).normalize();
    } catch (InvalidPathException _) {
      frame.message(NOOPEN.by(owner), Str.of(name));
      return null;
    }
  }

  /// Whether the host allows something; gives a message where not.
  public boolean may(Capability capability) {
    if (frame.allows(capability)) {
      return true;
    }
    String what =
        switch (capability) {
          case READ_FILES -> "files for reading";
          case WRITE_FILES -> "files for writing";
          case ENVIRONMENT -> "the environment";
          case PROCESSES -> "processes";
          case NETWORK -> "the network";
        };
    frame.message(GeneralMessages.NOTALLOWED.by(owner), Str.of(what));
    return false;
  }

  /// The bytes of a file; null, after a message, where they cannot be had.
  public byte @Nullable [] read(String name) {
    return read(name, NOOPEN);
  }

  /// The bytes of a file; null, after a message, where they cannot be had.
  ///
  /// @param missing the message where there is no such file
  public byte @Nullable [] read(String name, Message missing) {
    if (!may(Capability.READ_FILES)) {
      return null;
    }
    Path path = path(name);
    if (path == null) {
      return null;
    }
    try {
      frame.budget().reserve(Files.size(path));
      return bytes(path);
    } catch (NoSuchFileException _) {
      frame.message(missing.by(owner), Str.of(name));
    } catch (IOException _) {
      frame.message(NOOPEN.by(owner), Str.of(name));
    }
    return null;
  }

  /// All bytes, piece by piece.
  private byte[] bytes(Path path) throws IOException {
    long size = Files.size(path);
    if (size <= PIECE || size > Integer.MAX_VALUE - PIECE) {
      return Files.readAllBytes(path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      var bytes = new byte[(int) size];
      int count = 0;
      while (count < bytes.length) {
        frame.budget().check();
        int read = in.read(bytes, count, Math.min(PIECE, bytes.length - count));
        if (read < 0) {
          return Arrays.copyOf(bytes, count);
        }
        count += read;
      }
      return bytes;
    }
  }

  /// The text of a file; null, after a message, where it cannot be had.
  public @Nullable String readText(String name) {
    byte[] bytes = read(name);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /// Something done with files that may fail.
  public interface Work {
    Expr run(Path path) throws IOException;
  }

  /// Does something with a file; `$Failed`, after a message, where the host does not allow it or it
  /// fails.
  public Expr with(Capability needed, Expr file, Work work) {
    String name = name(file);
    Path path = name != null && may(needed) ? path(name) : null;
    if (path == null) {
      return Sym.FAILED;
    }
    try {
      return work.run(path);
    } catch (NoSuchFileException _) {
      return frame.fail(NFFIL.by(owner), file);
    } catch (FileAlreadyExistsException _) {
      return frame.fail(FILEX.by(owner), file);
    } catch (IOException _) {
      return frame.fail(IOERR.by(owner), file);
    }
  }

  /// Writes a file as a whole: readers see the old one or the new one. False, after a message,
  /// where it cannot be written.
  public boolean write(String name, byte[] bytes) {
    Path path = may(Capability.WRITE_FILES) ? path(name) : null;
    if (path == null) {
      return false;
    }
    Path folder = path.getParent();
    try {
      Path target = Files.isSymbolicLink(path) ? path.toRealPath() : path;
      if (folder == null || Files.isDirectory(target)) {
        throw new IOException("no file");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(target, bytes);
        return true;
      }
      Path draft = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
      try {
        Files.write(draft, bytes);
        Permissions.copy(target, draft);
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
      return true;
    } catch (IOException _) {
      frame.message(NOOPEN.by(owner), Str.of(name));
      return false;
    }
  }
}
