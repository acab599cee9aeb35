package org.scheelite.net.train.progress;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that grows by rows and is complete after each: what has to stand at its end is written
/// again behind each new row.
public final class RowFile implements AutoCloseable {
  private final Path path;
  private final RandomAccessFile file;
  private long length;

  private RowFile(Path path, RandomAccessFile file) {
    this.path = path;
    this.file = file;
  }

  /// Opens a file. What it holds is dropped, but for `kept` bytes at its start, which are rows of
  /// before.
  public static RowFile open(Path path, long kept) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    var rows = new RowFile(path, new RandomAccessFile(path.toFile(), "rw"));
    rows.length = Math.min(kept, rows.file.length());
    rows.file.setLength(rows.length);
    return rows;
  }

  /// Adds a row.
  ///
  /// @param head what stands before all rows
  /// @param between what stands between two rows
  /// @param tail what stands after all rows
  public void add(String head, String between, String row, String tail) throws IOException {
    byte[] start = ((length == 0 ? head : between) + row).getBytes(StandardCharsets.UTF_8);
    file.seek(length);
    file.write(start);
    length += start.length;
    file.write(tail.getBytes(StandardCharsets.UTF_8));
  }

  /// How many bytes the rows take so far.
  public long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
