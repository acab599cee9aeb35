package org.scheelite.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scheelite.builtin.Library;

/// The transcripts of a module: its case files under `src/test/cases` and the examples in the doc
/// comments of its sources.
///
/// The system property `accept` rewrites what they expect to what they give; the property `cases`
/// leaves only files whose path contains its value.
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
    String wanted = System.getProperty("cases", "");
    return files()
        .filter(file -> shortName(file).contains(wanted))
        .flatMap(file -> checks(file).stream());
  }

  private List<Check> checks(Path file) {
    if (System.getProperty("accept") != null) {
      runner.accept(file);
    }
    return runner.checks(Transcript.read(file), shortName(file));
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
    List<Path> caseFiles = files(CASES, ".case").map(module.resolve(CASES)::relativize).toList();
    return new Hygiene(libraries(), caseFiles, files().map(Transcript::read).toList());
  }

  /// The libraries that are built from this module.
  private List<Library> libraries() {
    var libraries = new ArrayList<Library>();
    for (Library library : ServiceLoader.load(Library.class)) {
      var source = library.getClass().getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation().toString().startsWith(module.toUri().toString())) {
        libraries.add(library);
      }
    }
    return libraries;
  }

  private Stream<Path> files() {
    return Stream.concat(files(CASES, ".case"), files(SOURCES, ".java"));
  }

  private Stream<Path> files(Path folder, String ending) {
    return filesIn(module.resolve(folder), ending).stream();
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

  private String shortName(Path file) {
    Path cases = module.resolve(CASES);
    Path base = file.startsWith(cases) ? cases : module.resolve(SOURCES);
    return base.relativize(file).toString();
  }
}
