package org.scheelite.net.train.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The checkpoints in a folder.
///
/// @param folder where they are; it need not be there yet
public record CheckpointFolder(Path folder) {

  /// A checkpoint and its name.
  public record Entry(CheckpointName name, Path path) {}

  /// All checkpoints, the newest first.
  public List<Entry> newestFirst() throws IOException {
    var found = new ArrayList<Entry>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(
          path -> {
            CheckpointName name = CheckpointName.read(path.getFileName().toString());
            if (name != null) {
              found.add(new Entry(name, path));
            }
          });
    }
    found.sort(Comparator.comparing(Entry::name, CheckpointName.ORDER.reversed()));
    return found;
  }
}
