package org.scheelite.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scheelite.builtin.Library;

/// The transcripts of a module: its case files under `src/test/cases` and the examples in the doc
/// comments of its sources. See [Runner] for the system properties that rewrite and choose them.
public final class ModuleCases {
  private static final Path CASES = Path.of("src", "test", "cases");
  private static final Path SOURCES = Path.of("src", "main", "java");

  private final Path module;
  private final Runner runner;

  /// @param module the folder of the module
  /// @param evaluators gives a fresh session each time
  public ModuleCases(Path module, Supplier<Evaluator> evaluators) {
    this.module = module.toAbsolutePath().normalize();
    this.runner = new Runner(evaluators);
  }

  /// All cases as tests, to be run in this order.
  public Stream<Check> checks() {
    return Stream.concat(
        runner.checks(caseFiles(), module.resolve(CASES)),
        runner.checks(sources(), module.resolve(SOURCES)));
  }

  /// What breaks the rules for cases, one line each.
  public List<String> faults() {
    return hygiene().faults();
  }

  /// What is not covered by cases, one line each.
  public List<String> gaps() {
    return hygiene().gaps();
  }

  private Hygiene hygiene() {
    Path base = module.resolve(CASES);
    return new Hygiene(
        libraries(),
        caseFiles().stream().map(base::relativize).toList(),
        Stream.concat(caseFiles().stream(), sources().stream()).map(Transcript::read).toList());
  }

  /// The libraries that are built from this module.
  private List<Library> libraries() {
    var libraries = new ArrayList<Library>();
    for (Library library : ServiceLoader.load(Library.class)) {
      if (folderOf(library).startsWith(module)) {
        libraries.add(library);
      }
    }
    return libraries;
  }

  /// Where the classes of a library come from.
  private static Path folderOf(Library library) {
    try {
      return Path.of(
          library.getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> caseFiles() {
    return filesIn(module.resolve(CASES), ".case");
  }

  private List<Path> sources() {
    return filesIn(module.resolve(SOURCES), ".java");
  }

  /// The files in a folder and below whose names end so, in order.
  static List<Path> filesIn(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
