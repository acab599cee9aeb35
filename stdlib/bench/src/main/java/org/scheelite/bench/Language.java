package org.scheelite.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// What the language itself costs: pieces of the seed application, and small programs.
public final class Language {
  private static final double WARM_UP = 800;
  private static final double MEASURE = 600;
  private static final int LEAST = 5;
  private static final int MOST_SHOWN = 80;

  private final Evaluator evaluator;
  private final String only;
  private final PrintStream out;

  private Language(Evaluator evaluator, String only, PrintStream out) {
    this.evaluator = evaluator;
    this.only = only;
    this.out = out;
  }

  /// Prints three tables.
  ///
  /// @param arguments nothing, or a text that the names of the wanted rows contain
  public static void main(String[] arguments) throws IOException {
    String only = arguments.length == 0 ? "" : arguments[0];
    PrintStream out = System.out;
    out.println(Machine.here().line());
    Path folder = Files.createTempDirectory("scheelite-bench");
    try (Evaluator evaluator = Evaluator.scheelite();
        Evaluator peer = new Symja()) {
      var language = new Language(evaluator, only, out);
      language.figures(folder);
      language.programs(peer);
      JavaLoops.print(evaluator, only, out);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (var walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /// On a busy machine the clock counts the work of others too, so that a figure counts as met when
  /// the processor time is within its target.
  private void figures(Path folder) {
    out.println();
    out.println("| what | median ms | best | processor | at most | |");
    out.println("|---|---|---|---|---|---|");
    evaluator.evaluate(
        LanguageContestant.PREPARATION
            + "embedding = NetInitialize[mlp]; loss = ContrastiveLossLayer[];");
    List<Figure> figures =
        Figure.all(folder).stream()
            .filter(figure -> figure.name().contains(only))
            .filter(figure -> agrees(figure.program(), "| | | | |"))
            .toList();
    figures.forEach(figure -> warm(figure.program(), false));
    for (Figure figure : figures) {
      Times times = measure(figure.program(), figure.repeats(), false);
      boolean open = Double.isInfinite(figure.target());
      String most = open ? "" : Times.text(figure.target());
      double felt = Math.min(times.median(), times.processor());
      String verdict = open ? "" : felt <= figure.target() ? "met" : "missed";
      String name = figure.name().replace("|", "\\|");
      out.printf("| `%s` | %s | %s | %s |%n", name, times.columns(), most, verdict);
    }
  }

  private void programs(Evaluator peer) throws IOException {
    out.println();
    out.printf(
        "| program | %s, median ms | best | processor | %s, median ms | times as fast |%n",
        evaluator.name(), peer.name());
    out.println("|---|---|---|---|---|---|");
    List<Program> programs =
        Program.all().stream()
            .filter(program -> program.id().contains(only))
            .filter(program -> agrees(program, "| | | | |"))
            .toList();
    programs.forEach(program -> warm(program, true));
    double logarithms = 0;
    int compared = 0;
    for (Program program : programs) {
      Times times = measure(program, 1, true);
      String theirs = "cannot run it | ";
      peer.reset();
      if (peer.evaluate(program.code()).equals(program.expect())) {
        double median = patiently(peer, program);
        double ratio = median / times.median();
        logarithms += Math.log(ratio);
        compared++;
        theirs = Times.text(median) + " | " + Times.text(ratio);
      }
      out.printf("| %s | %s | %s |%n", program.id(), times.columns(), theirs);
    }
    if (compared > 0) {
      double mean = Math.exp(logarithms / compared);
      out.printf("| geometric mean of %d | | | | | %s |%n", compared, Times.text(mean));
    }
  }

  /// The median time of a peer, warmed up by its first half of the runs.
  private static double patiently(Evaluator peer, Program program) {
    var times = new Times();
    double spent = 0;
    for (int half = 0; half < 2; half++) {
      times = new Times();
      spent = 0;
      while (spent < WARM_UP || times.count() < 3) {
        peer.reset();
        Times now = times;
        spent += Times.time(() -> now.measure(1, () -> peer.evaluate(program.code())));
      }
    }
    return times.median();
  }

  /// Whether a program gives the right value; if not, that is its row.
  private boolean agrees(Program program, String columns) {
    String value = evaluator.evaluate(program.code());
    if (value.equals(program.expect())) {
      return true;
    }
    String shown = value.substring(0, Math.min(MOST_SHOWN, value.length()));
    out.printf("| `%s` | gives `%s` %s%n", program.id(), shown, columns);
    return false;
  }

  /// Runs a program for some processor time.
  ///
  /// @param fresh whether each time has a session without definitions
  private void warm(Program program, boolean fresh) {
    var times = new Times();
    while (times.processor() * times.count() < WARM_UP) {
      prepare(fresh);
      times.measure(1, () -> run(program));
    }
  }

  private Times measure(Program program, int repeats, boolean fresh) {
    warm(program, fresh);
    var times = new Times();
    for (double spent = 0; spent < MEASURE || times.count() < LEAST; ) {
      prepare(fresh);
      spent += Times.time(() -> times.measure(repeats, () -> run(program)));
    }
    return times;
  }

  private void prepare(boolean fresh) {
    if (fresh) {
      evaluator.reset();
    }
  }

  private void run(Program program) {
    String value = evaluator.evaluate(program.code());
    if (!value.equals(program.expect())) {
      throw new IllegalStateException(program.code() + " gave another value in a later run");
    }
  }
}
