package org.scheelite.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs transcripts, each session with an evaluator of its own.
public final class Runner {
  private final Supplier<Evaluator> evaluators;

  /// @param evaluators gives a fresh evaluator each time
  public Runner(Supplier<Evaluator> evaluators) {
    this.evaluators = evaluators;
  }

  /// The cases of some files as tests, to be run in this order. The system property `accept`
  /// rewrites what they expect to what they give; the property `cases` leaves only files whose
  /// names contain its value.
  ///
  /// @param base the names of the files are told from here
  Stream<Check> checks(List<Path> files, Path base) {
    String wanted = System.getProperty("cases", "");
    return files.stream()
        .filter(file -> base.relativize(file).toString().contains(wanted))
        .flatMap(
            file -> {
              if (System.getProperty("accept") != null) {
                accept(file);
              }
              return checks(Transcript.read(file), base.relativize(file).toString()).stream();
            });
  }

  /// The cases of a transcript as tests, to be run in this order.
  ///
  /// @param name how the names of the tests call the file
  public List<Check> checks(Transcript transcript, String name) {
    var checks = new ArrayList<Check>();
    for (List<Case> cases : transcript.sessions()) {
      var session = new Session(cases.getLast());
      for (Case one : cases) {
        String title = name + ":" + one.line() + " " + one.title();
        URI place = URI.create(transcript.file().toUri() + "?line=" + one.line());
        checks.add(new Check(title, place, () -> session.check(one, name)));
      }
    }
    return checks;
  }

  /// Rewrites what the cases of a file expect to what they give, where that differs.
  public void accept(Path file) {
    var changes = new ArrayList<Change>();
    for (List<Case> cases : Transcript.read(file).sessions()) {
      try (Evaluator evaluator = evaluators.get()) {
        for (Case one : cases) {
          Result result = evaluator.run(one.code());
          if (!result.isFault() && !result.fits(one.expected(), one.approximate())) {
            changes.add(new Change(one, result));
          }
        }
      }
    }
    rewrite(file, changes);
  }

  private record Change(Case one, Result result) {
    void apply(List<String> lines) {
      List<String> old = lines.subList(one.answer() - 1, one.end() - 1);
      old.clear();
      for (String line : result.lines(one.approximate())) {
        old.add(one.margin() + line);
      }
    }
  }

  private static void rewrite(Path file, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    try {
      var lines = new ArrayList<>(Files.readAllLines(file));
      changes.reversed().forEach(change -> change.apply(lines)); // line numbers above stay right
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A session under way; it ends after its last case.
  private final class Session {
    private final Case last;
    private @Nullable Evaluator evaluator;

    private Session(Case last) {
      this.last = last;
    }

    private void check(Case one, String file) {
      if (evaluator == null) {
        evaluator = evaluators.get();
      }
      Result result = evaluator.run(one.code());
      if (one == last) {
        evaluator.close();
        evaluator = null;
      }
      if (!result.fits(one.expected(), one.approximate())) {
        throw new AssertionError(explain(one, result, file));
      }
    }
  }

  private static String explain(Case one, Result result, String file) {
    return "%s:%d%nIn:  %s%nexpected%n%sbut got%n%s"
        .formatted(
            file,
            one.line(),
            one.code(),
            indented(one.expected().lines(one.approximate())),
            indented(result.lines(one.approximate())));
  }

  private static String indented(List<String> lines) {
    var text = new StringBuilder();
    for (String line : lines.isEmpty() ? List.of("(nothing)") : lines) {
      text.append("  ").append(line).append('\n');
    }
    return text.toString();
  }
}
