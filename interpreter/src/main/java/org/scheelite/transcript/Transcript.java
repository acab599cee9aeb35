package org.scheelite.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The cases of one file, by session: those of one session see what the ones before defined.
///
/// A case file (`.case`) is one session unless lines `---` divide it. In Markdown (`.md`) and in
/// the doc comments of Java (`.java`) each block marked `wl` is a session.
public record Transcript(Path file, List<List<Case>> sessions) {

  /// Reads a file.
  public static Transcript read(Path file) {
    try {
      return of(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// Reads the lines of a file.
  static Transcript of(Path file, List<String> lines) {
    String name = String.valueOf(file.getFileName());
    var sessions = new ArrayList<List<Case>>();
    for (List<BlockReader.Line> block :
        name.endsWith(".case") ? Blocks.divided(lines) : Blocks.fenced(lines)) {
      List<Case> cases = new BlockReader(block).cases();
      if (!cases.isEmpty()) {
        sessions.add(cases);
      }
    }
    return new Transcript(file, sessions);
  }

  /// All cases in the order of the file.
  public List<Case> cases() {
    return sessions.stream().flatMap(List::stream).toList();
  }
}
