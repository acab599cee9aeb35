package org.scheelite.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;

/// One training step of nets that people train, ours and the peer's in turn, with ADAM and batches
/// held in memory.
public final class NetTraining {
  private static final int TURNS = 7;

  /// How long a contestant warms up, in milliseconds.
  private static final double WARM_UP = 4000;

  /// About how long a turn takes, in milliseconds.
  private static final double TURN = 700;

  private NetTraining() {}

  /// Prints a table.
  ///
  /// @param arguments nothing, or a text that the names of the wanted works contain
  public static void main(String[] arguments) throws IOException {
    if (OwnChoice.elsewhere(NetTraining.class, arguments)) {
      return;
    }
    String only = arguments.length == 0 ? "" : arguments[0];
    PrintStream out = System.out;
    out.println(Machine.here().line());
    out.println();
    out.println(
        "| one step | median ms | best | processor | PyTorch, median ms | threads | times as fast "
            + "| at least |");
    out.println("|---|---|---|---|---|---|---|---|");
    for (Work work : Work.all()) {
      if (work.name().contains(only)) {
        report(work, out);
      }
    }
  }

  private static void report(Work work, PrintStream out) {
    Times times = new Times();
    Map<Integer, Times> theirs = new TreeMap<>(Map.of(1, new Times(), 2, new Times()));
    try (Session session = Engine.builder().build().newSession();
        Peer peer = work.peer().get()) {
      value(session, "net = NetInitialize[" + last(work.net()) + "]; data = " + work.data() + ";");
      int ours = warm(steps -> train(session, work, steps));
      int peers = warm(steps -> peer.train(steps, 1));
      for (int turn = 0; turn < TURNS; turn++) {
        times.measure(ours, () -> train(session, work, ours));
        theirs.forEach((n, time) -> time.measure(peers, () -> peer.train(peers, n)));
      }
    }
    int best = theirs.get(1).median() < theirs.get(2).median() ? 1 : 2;
    double median = theirs.get(best).median();
    out.printf(
        "| %s, batch %d | %s | %s | %d | %.2f | %.1f |%n",
        work.name(),
        work.batch(),
        times.columns(),
        Times.text(median),
        best,
        median / times.median(),
        work.target());
  }

  /// The expressions as one.
  private static String last(String code) {
    return "(" + code.strip() + ")";
  }

  private static void train(Session session, Work work, int steps) {
    String code =
        "NetTrain[net, data, \"RoundLoss\", BatchSize -> %d, MaxTrainingRounds -> %d]"
            .formatted(work.batch(), steps);
    double loss = Double.parseDouble(value(session, code).replace("*^", "e"));
    if (!Double.isFinite(loss)) {
      throw new IllegalStateException(work.name() + " has the loss " + loss);
    }
  }

  private static String value(Session session, String code) {
    return switch (session.evaluate(code)) {
      case Outcome.Value(var expr, var messages) when messages.isEmpty() ->
          session.text(expr, org.scheelite.print.Form.INPUT);
      case Outcome other -> throw new IllegalStateException(code + "\ngives " + other);
    };
  }

  /// Warms up.
  ///
  /// @return how many steps make a turn
  private static int warm(java.util.function.IntConsumer train) {
    int steps = 5;
    for (double spent = 0; spent < WARM_UP; ) {
      int now = steps;
      double time = Times.time(() -> train.accept(now));
      spent += time;
      steps = (int) Math.max(5, Math.min(10_000, now * TURN / time));
    }
    return steps;
  }
}
