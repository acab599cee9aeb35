package org.scheelite.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// One training step of the seed application, ours and the peer's in turn.
///
/// The contestants take turns within one run, so that whatever else the machine does meets all of
/// them; the figures are medians over the turns.
public final class SeedApplication {
  private static final int TURNS = 7;

  /// How long a contestant warms up, in milliseconds.
  private static final double WARM_UP = 4000;

  /// About how long a turn takes, in milliseconds.
  private static final double TURN = 500;

  private SeedApplication() {}

  /// Prints a table.
  ///
  /// @param arguments nothing, or a text that the names of the wanted contestants contain
  public static void main(String[] arguments) throws IOException {
    if (OwnChoice.elsewhere(SeedApplication.class, arguments)) {
      return;
    }
    String only = arguments.length == 0 ? "" : arguments[0];
    PrintStream out = System.out;
    out.println(Machine.here().line());
    out.println();
    List<Supplier<Contestant>> makers =
        List.of(
            LanguageContestant::new,
            () -> new EngineContestant(2),
            () -> new EngineContestant(1),
            () -> new PyTorchContestant(2),
            () -> new PyTorchContestant(1));
    var rows = new ArrayList<Row>();
    for (Supplier<Contestant> maker : makers) {
      Contestant contestant = maker.get();
      if (contestant.name().contains(only)) {
        rows.add(new Row(contestant));
      } else {
        contestant.close();
      }
    }
    for (int turn = 0; turn < TURNS; turn++) {
      rows.forEach(Row::play);
    }
    report(rows, out);
    rows.forEach(row -> row.contestant.close());
  }

  private static void report(List<Row> rows, PrintStream out) {
    double peer =
        rows.stream()
            .filter(row -> row.contestant instanceof PyTorchContestant)
            .mapToDouble(row -> row.times.median())
            .min()
            .orElse(Double.NaN);
    out.println("| one step, 512 pairs | median ms | best | processor | times as fast | loss |");
    out.println("|---|---|---|---|---|---|");
    for (Row row : rows) {
      double ratio = peer / row.times.median();
      out.printf(
          "| %s | %s | %.2f | %.3f |%n",
          row.contestant.name(), row.times.columns(), ratio, row.loss);
    }
  }

  /// A contestant, warm, with its times so far.
  private static final class Row {
    private final Contestant contestant;
    private final Times times = new Times();
    private int steps;
    private double loss;

    Row(Contestant contestant) {
      this.contestant = contestant;
      steps = contestant.leastSteps();
      for (double spent = 0; spent < WARM_UP; ) {
        double time = Times.time(() -> contestant.train(steps));
        spent += time;
        steps = (int) Math.max(contestant.leastSteps(), steps * TURN / time);
      }
    }

    void play() {
      times.measure(steps, () -> loss = contestant.train(steps));
    }
  }
}
