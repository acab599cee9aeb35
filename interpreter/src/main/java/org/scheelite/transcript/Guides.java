package org.scheelite.transcript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The transcripts in the texts of the project: the blocks marked `wl` of its README and of all
/// Markdown files under `docs`.
///
/// @param root the folder of the project
/// @param evaluators gives a fresh session each time
public record Guides(Path root, Supplier<Evaluator> evaluators) {

  /// All cases as tests, to be run in this order.
  public Stream<Check> checks() {
    return new Runner(evaluators).checks(texts(), root);
  }

  private List<Path> texts() {
    var texts = new ArrayList<Path>();
    Path readme = root.resolve("README.md");
    if (Files.exists(readme)) {
      texts.add(readme);
    }
    Path docs = root.resolve("docs");
    Path built = docs.resolve("target");
    ModuleCases.filesIn(docs, ".md").stream()
        .filter(file -> !file.startsWith(built))
        .forEach(texts::add);
    return texts;
  }
}
