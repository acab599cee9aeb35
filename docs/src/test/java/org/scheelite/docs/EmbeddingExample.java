package org.scheelite.docs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.scheelite.api.Engine;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.budget.Stopped;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.WorkEvent;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Issued;
import org.scheelite.net.Predictor;
import org.scheelite.net.train.progress.Standing;
import org.scheelite.net.train.progress.TrainingEvent;
import org.scheelite.print.Form;

/// The pieces of code that `docs/embedding.md` shows, between marks.
final class EmbeddingExample {

  // begin first
  static String first() {
    Engine engine = Engine.builder().build();
    try (Session session = engine.newSession()) {
      session.evaluate("square[n_] := n^2");
      return describe(session, session.evaluate("square[12] + 1/3"));
    }
  }

  // end first

  // begin outcomes
  static String describe(Session session, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Value(Expr value, List<Issued> messages) ->
          session.text(value, Form.INPUT) + (messages.isEmpty() ? "" : " " + messages);
      case Outcome.Incomplete(int offset, String expected) ->
          "open since " + offset + ": expected " + expected;
      case Outcome.Wrong(var fault) -> "line " + fault.line() + ": " + fault.message();
      case Outcome.Stopped(Stopped.Reason by, _) -> "stopped: " + by;
      case Outcome.Exit(int code, _) -> "asked to leave with " + code;
      case Outcome.Bug(String report, _, _) -> report;
    };
  }

  // end outcomes

  // begin limits
  static Outcome bounded(Session session, String code) {
    var limits = new Limits(Duration.ofSeconds(2), 1024, 500); // time, heap in MiB, depth
    return session.evaluate(code, limits);
  }

  // end limits

  // begin values
  static double mean(Session session, double... data) {
    Expr call = Call.of(Symbol.system("Mean"), Packed.of(data));
    return switch (session.evaluate(call, Limits.NONE)) {
      case Outcome.Value(Real(double mean), _) -> mean;
      case Outcome other -> throw new IllegalArgumentException(other.toString());
    };
  }

  static List<String> greetings(Session session, String name) {
    Expr call = Call.of(Symbol.of("Global`greet"), Str.of(name), Int.of(2));
    return session.evaluate(call, Limits.NONE) instanceof Outcome.Value(Normal list, _)
        ? list.args().stream().map(part -> session.text(part, Form.OUTPUT)).toList()
        : List.of();
  }

  // end values

  // begin capabilities
  static Engine reading() {
    return Engine.builder().allow(Capability.READ_FILES, Capability.ENVIRONMENT).build();
  }

  // end capabilities

  // begin cancel
  static Outcome cancelled(Session session) {
    CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(session::cancel);
    return session.evaluate("n = 0; While[True, n++]");
  }

  // end cancel

  // begin console
  static List<String> printed(Engine engine, String code) {
    var lines = new ArrayList<String>();
    Console console =
        new Console() {
          @Override
          public void println(String line) {
            lines.add(line);
          }

          @Override
          public void message(Issued message) {
            lines.add("! " + message);
          }
        };
    try (Session session = engine.newSession(console)) {
      session.evaluate(code);
    }
    return lines;
  }

  // end console

  // begin training
  static List<String> watched(Engine engine, String code) {
    var told = new ArrayList<String>();
    Console console =
        new Console() {
          @Override
          public void println(String line) {}

          @Override
          public void message(Issued message) {}

          @Override
          public boolean wantsEvents() {
            return true;
          }

          @Override
          public void event(WorkEvent event) {
            if (event instanceof TrainingEvent(var kind, Standing standing, String detail)) {
              switch (kind) {
                case ROUND -> told.add("round " + standing.round().done());
                case CHECKPOINT, ENDED -> told.add(detail);
                case STARTED, RESUMED, PROGRESS, VALIDATION -> {}
              }
            }
          }
        };
    try (Session session = engine.newSession(console)) {
      session.evaluate(code);
    }
    return told;
  }

  // end training

  // begin predictor
  static float[] distances(Session session, float... pairs) {
    String net =
        """
        LinearLayer[1, "Input" -> 2, "Weights" -> {{1, -1}}, "Biases" -> {0.5}]
        """;
    return switch (session.evaluate(net)) {
      case Outcome.Value(Expr value, _) -> Predictor.of(value).predict(pairs);
      case Outcome other -> throw new IllegalStateException(describe(session, other));
    };
  }

  // end predictor

  // begin parallel
  static List<String> parallel(Engine engine, List<String> codes) {
    return codes.parallelStream().map(code -> inOwnSession(engine, code)).toList();
  }

  static String inOwnSession(Engine engine, String code) {
    try (Session session = engine.newSession()) {
      return describe(session, session.evaluate(code));
    }
  }

  // end parallel

  private EmbeddingExample() {}
}
