package org.scheelite.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.print.Form;

/// Whole rounds of training, the preparation of data included, and what training costs apart from
/// its steps.
public final class RoundTraining {
  private static final int EXAMPLES = 60_000;
  private static final int BATCH = 64;

  /// How often each thing is measured after it is warm.
  private static final int TURNS = 5;

  private static final String DIGITS =
      """
      digits = ImageData[ImageResize[First[#], {28, 28}]] & /@ Take[ExampleData[{"MachineLearning", "OpticalDigits"}, "Data"], 300];
      """;

  private RoundTraining() {}

  /// Prints a table.
  ///
  /// @param arguments nothing, or one of `line`, `reading` and `digits`; then how many digits a
  ///   round has
  public static void main(String[] arguments) throws IOException {
    if (OwnChoice.elsewhere(RoundTraining.class, arguments)) {
      return;
    }
    String only = arguments.length == 0 ? "" : arguments[0];
    PrintStream out = System.out;
    out.println(Machine.here().line());
    out.println();
    out.println("| what | median ms | best | processor | at most ms |");
    out.println("|---|---|---|---|---|");
    try (Session session = Engine.builder().build().newSession()) {
      if ("line".contains(only)) {
        line(session, out);
      }
      if ("reading".contains(only)) {
        reading(session, out);
      }
      if ("digits".contains(only)) {
        digits(session, arguments.length > 1 ? Integer.parseInt(arguments[1]) : EXAMPLES, out);
      }
    }
  }

  private static void line(Session session, PrintStream out) {
    value(session, "data = {1 -> 1.9, 2 -> 4.1, 3 -> 6., 4 -> 8.1};");
    String code =
        "NetTrain[LinearLayer[\"Input\" -> \"Real\", \"Output\" -> \"Real\"], data, \"RoundLoss\","
            + " MaxTrainingRounds -> 1000]";
    report("1000 rounds of four examples", session, code, 20, 100, out);
  }

  private static void reading(Session session, PrintStream out) {
    value(session, "x = RandomReal[1, {60000, 1, 28, 28}]; c = RandomInteger[{1, 10}, 60000];");
    value(session, "rules = MapThread[Rule, {x, c}];");
    value(
        session,
        "net = NetInitialize[NetChain[{PartLayer[{1, 1, 1 ;; 2}], 10, SoftmaxLayer[]}, \"Input\" -> {1,"
            + " 28, 28}]];");
    report(
        "60,000 rules of arrays to batches, and the smallest step",
        session,
        "NetTrain[net, rules, \"RoundLoss\", MaxTrainingRounds -> 1, BatchSize -> 60000]",
        2,
        500,
        out);
  }

  /// A round of LeNet on images of digits, moved about, beside the peer.
  private static void digits(Session session, int count, PrintStream out) {
    value(session, DIGITS);
    value(
        session,
        """
        moved = Table[{RotateRight[digits[[Mod[i, Length[digits]] + 1]], RandomInteger[{-2, 2}, 2]]}, {i, %d}];
        data = <|"Input" -> moved, "Output" -> RandomInteger[{1, 10}, %d]|>;
        """
            .formatted(count, count));
    Work work = Work.all().getFirst();
    value(session, "net = NetInitialize[" + work.net().strip() + "];");
    String code =
        "NetTrain[net, data, \"RoundLoss\", MaxTrainingRounds -> 1, BatchSize -> %d]"
            .formatted(BATCH);
    var ours = new Times();
    var theirs = List.of(new Times(), new Times());
    try (Peer peer = Work.leNetOn(count)) {
      value(session, code);
      peer.train(20, 1, BATCH);
      peer.train(20, 2, BATCH);
      for (int turn = 0; turn < 2; turn++) {
        ours.measure(1, () -> value(session, code));
        for (int threads = 1; threads <= theirs.size(); threads++) {
          int now = threads;
          theirs.get(threads - 1).measure(1, () -> peer.train(count / BATCH, now, BATCH));
        }
      }
    }
    out.printf("| a round of LeNet on %d digits | %s | |%n", count, ours.columns());
    for (Times time : theirs) {
      out.printf(
          "| the same, PyTorch, threads: %d | %s | %.2f times ours |%n",
          theirs.indexOf(time) + 1, time.columns(), time.median() / ours.median());
    }
  }

  private static void report(
      String what, Session session, String code, int warm, double target, PrintStream out) {
    for (int i = 0; i < warm; i++) {
      value(session, code);
    }
    var times = new Times();
    for (int turn = 0; turn < TURNS; turn++) {
      times.measure(1, () -> value(session, code));
    }
    out.printf("| %s | %s | %.0f |%n", what, times.columns(), target);
  }

  private static String value(Session session, String code) {
    return switch (session.evaluate(code)) {
      case Outcome.Value(var expr, var messages) when messages.isEmpty() ->
          session.text(expr, Form.INPUT);
      case Outcome other -> throw new IllegalStateException(code + "\ngives " + other);
    };
  }
}
