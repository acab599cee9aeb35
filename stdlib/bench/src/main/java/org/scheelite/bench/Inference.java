package org.scheelite.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.scheelite.api.Engine;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Expr;
import org.scheelite.net.Predictor;

/// The perceptron of the seed application, untrained, applied to one point at a time: from Java,
/// from the language, and by the peer.
public final class Inference {
  private static final int TURNS = 9;
  private static final int REPEATS = 20_000;
  private static final String NET =
      "net = NetInitialize[NetChain[{200, Ramp, 100, Ramp, 20, Tanh, 1}, \"Input\" -> 2]]";

  private Inference() {}

  /// One way to do it.
  private record Contestant(String name, Runnable body, Times times) {
    Contestant(String name, Runnable body) {
      this(name, body, new Times());
    }
  }

  /// Prints a table.
  public static void main(String[] arguments) throws IOException {
    if (OwnChoice.elsewhere(Inference.class, arguments)) {
      return;
    }
    PrintStream out = System.out;
    out.println(Machine.here().line());
    out.println();
    try (Session session = Engine.builder().build().newSession();
        Peer peer = Work.seedPerceptron()) {
      Predictor predictor = Predictor.of(value(session, NET));
      float[] point = {0.1f, 0.2f};
      float[] answer = new float[1];
      var contestants =
          List.of(
              new Contestant(
                  "`Predictor` in Java",
                  () -> {
                    for (int i = 0; i < REPEATS; i++) {
                      predictor.predict(point, answer);
                    }
                  }),
              new Contestant(
                  "`net[{0.1, 0.2}]` in the language",
                  () -> value(session, "Do[net[{0.1, 0.2}], {" + REPEATS + "}]")),
              new Contestant("PyTorch through DJL", () -> peer.infer(point, answer, REPEATS)));
      contestants.forEach(c -> c.body.run());
      for (int turn = 0; turn < TURNS; turn++) {
        contestants.forEach(c -> c.times.measure(REPEATS, c.body));
      }
      double theirs = contestants.getLast().times.median();
      out.println("| one point | median µs | processor | times as fast |");
      out.println("|---|---|---|---|");
      for (Contestant c : contestants) {
        out.printf(
            Locale.ROOT,
            "| %s | %.2f | %.2f | %.1f |%n",
            c.name,
            1000 * c.times.median(),
            1000 * c.times.processor(),
            theirs / c.times.median());
      }
    }
  }

  private static Expr value(Session session, String code) {
    return switch (session.evaluate(code, Limits.NONE)) {
      case Outcome.Value(var expr, var messages) when messages.isEmpty() -> expr;
      case Outcome other -> throw new IllegalStateException(code + " gives " + other);
    };
  }
}
