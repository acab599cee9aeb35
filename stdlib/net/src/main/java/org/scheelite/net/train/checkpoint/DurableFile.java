package org.scheelite.net.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Writes files that are whole or not there, whatever happens meanwhile: a program that is killed,
/// a machine without power.
public final class DurableFile {
  private DurableFile() {}

  /// Writes a file by way of a draft in the same folder, which is made where it is missing.
  ///
  /// @param draft the name of the draft; one left behind by a program that was killed is written
  ///   over
  public static void write(Path target, String draft, List<ByteBuffer> pieces) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.exists(target) && !Files.isRegularFile(target)) {
      throw new IOException("it is no regular file");
    }
    Files.createDirectories(folder);
    Path open = folder.resolve(draft);
    try {
      try (FileChannel channel =
          FileChannel.open(
              open,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        for (ByteBuffer piece : pieces) {
          while (piece.hasRemaining()) {
            channel.write(piece);
          }
        }
        channel.force(true);
      }
      move(open, target);
    } finally {
      Files.deleteIfExists(open);
    }
    keep(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Has the system write down the names in a folder; where folders cannot be opened it does so by
  /// itself.
  private static void keep(Path folder) throws IOException {
    if (folder.getFileSystem().getSeparator().equals("/")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
