package org.scheelite.net.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scheelite.api.Engine;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.budget.Stopped;
import org.scheelite.builtin.Active;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Console;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Issued;
import org.scheelite.net.Net;
import org.scheelite.net.NetState;
import org.scheelite.tensor.cpu.Workers;

/// Trains whole nets in sessions.
class NetTrainTest {
  private static final String SPIRAL =
      """
      SeedRandom[5];
      points = Table[r -> AngleVector[{r + RandomReal[5.5], r + RandomReal[0.1]}]/15,
        {r, 0, 6 Pi, .002}];
      mlp = NetChain[{200, Ramp, 100, Ramp, 20, Tanh, 1}, "Input" -> 2];
      lossNet = NetPairEmbeddingOperator[mlp];
      sampler[n_] := Block[{a, b}, a = RandomSample[points, n]; b = RandomSample[points, n];
        Thread[Transpose[Values /@ {a, b}] -> Thread[Abs[Keys[a] - Keys[b]] > Pi]]];
      """;

  private static final String LINE = "LinearLayer[\"Input\" -> \"Real\", \"Output\" -> \"Real\"]";

  private static Session session(Console console) {
    return Engine.builder().allow(Capability.values()).build().newSession(console);
  }

  private static Expr value(Session session, String text) {
    Outcome outcome = session.evaluate(text);
    Outcome.Value value = assertInstanceOf(Outcome.Value.class, outcome);
    assertEquals(List.of(), value.messages());
    return value.expr();
  }

  @Test
  void learnsTheSpiral() {
    try (Session session = session(Console.silent())) {
      value(session, SPIRAL);
      Expr loss =
          value(
              session,
              """
              result = NetTrain[lossNet, sampler[#BatchSize] &, All,
                LossFunction -> ContrastiveLossLayer[], BatchSize -> 512, MaxTrainingRounds -> 300];
              Mean[Take[result["BatchLossList"], -100]]
              """);
      assertTrue(assertInstanceOf(Num.class, loss).doubleValue() < 0.11, loss.toString());
      Expr first = value(session, "First[result[\"BatchLossList\"]]");
      assertEquals(0.235, assertInstanceOf(Num.class, first).doubleValue(), 0.1);
      Expr dims =
          value(
              session,
              "Dimensions[Flatten /@ NetExtract[result[\"TrainedNet\"], \"Net\"] /@"
                  + " CoordinateBoundsArray[1.3 {{-1, 1}, {-1, 1}}, .05]]");
      assertEquals("List[53, 53]", dims.toString());
    }
  }

  @Test
  void givesTheSameBitsOnAnyNumberOfThreads() {
    var nets = new ArrayList<Expr>();
    for (int threads : new int[] {1, 2, 3}) {
      try (Session session = session(Console.silent())) {
        session.compute(Call.of(new Threads(threads)), Limits.NONE);
        value(session, SPIRAL);
        nets.add(
            value(
                session,
                "NetTrain[lossNet, sampler[#BatchSize] &, BatchSize -> 512,"
                    + " MaxTrainingRounds -> 5]"));
      }
    }
    assertInstanceOf(Net.class, nets.getFirst());
    assertEquals(nets.get(0), nets.get(1));
    assertEquals(nets.get(0), nets.get(2));
  }

  @Test
  void returnsTheNetSoFarWhenCancelled() {
    var canceller = new Canceller();
    try (Session session = session(canceller)) {
      canceller.session = session;
      Expr reason =
          value(
              session,
              "NetTrain["
                  + LINE
                  + ", {1 -> 2., 2 -> 4.}, \"ReasonTrainingStopped\", TimeGoal -> 60,"
                  + " TrainingProgressFunction -> (If[#Round == 3, Print[]] &)]");
      assertEquals(Str.of("stopped by the user"), reason);
      assertEquals(Int.of(2), value(session, "1 + 1"));
    }
  }

  @Test
  void returnsTheNetSoFarWhenCancelledInAGenerator() {
    var canceller = new Canceller();
    try (Session session = session(canceller)) {
      canceller.session = session;
      Expr net =
          value(
              session,
              "NetTrain["
                  + LINE
                  + ", (If[#AbsoluteBatch == 3, Print[]; While[True]]; {1. -> 2.}) &, TimeGoal -> 60]");
      assertInstanceOf(Net.class, net);
      assertEquals(Int.of(2), value(session, "1 + 1"));
    }
  }

  /// Cancels what a session does, from another thread, when it prints something.
  private static final class Canceller implements Console {
    private @Nullable Session session;

    @Override
    public void println(String line) {
      new Thread(Objects.requireNonNull(session)::cancel).start();
    }

    @Override
    public void message(Issued message) {}
  }

  @Test
  void endsWithTheTimeOfTheEvaluation() {
    try (Session session = session(Console.silent())) {
      Outcome outcome =
          session.evaluate(
              "NetTrain[" + LINE + ", {1 -> 2., 2 -> 4.}, TimeGoal -> 60]",
              new Limits(Duration.ofMillis(500), 0, 0));
      Outcome.Stopped stopped = assertInstanceOf(Outcome.Stopped.class, outcome);
      assertEquals(Stopped.Reason.TIME, stopped.by());
      assertInstanceOf(
          Net.class, value(session, "NetTrain[" + LINE + ", {1 -> 2.}, MaxTrainingRounds -> 2]"));
    }
  }

  @Test
  void tellsAPersonAtATerminalHowItGoes() {
    var console = new Watched();
    try (Session session = session(console)) {
      value(session, "NetTrain[" + LINE + ", {1 -> 2., 2 -> 4.}, TimeGoal -> 1]");
    }
    assertTrue(console.lines.size() > 1, console.lines.toString());
    String line = console.lines.getFirst();
    assertTrue(line.contains("loss") && line.contains("examples/s"), line);
    assertEquals("", console.lines.getLast());
  }

  @Test
  void evaluatesNetsInsideGenerators() {
    try (Session session = session(Console.silent())) {
      Expr net =
          value(
              session,
              """
              big = NetInitialize[NetChain[{500, Tanh, 500, Tanh, 1}, "Input" -> 50]];
              x = RandomReal[1, {600, 50}];
              NetTrain[big, (x -> 2 big[x] - #Net[x]) &, BatchSize -> 600, MaxTrainingRounds -> 4]
              """);
      assertInstanceOf(Net.class, net);
    }
  }

  /// Sets the number of threads of a session.
  private record Threads(int count) implements Opaque, Active {
    @Override
    public Expr apply(Normal call, Frame frame) {
      frame.setState(NetState.WORKERS, new Workers(count));
      return Sym.NULL;
    }

    @Override
    public Symbol head() {
      return Symbol.system("Threads");
    }

    @Override
    public String display() {
      return "Threads";
    }

    @Override
    public Expr construction() {
      return Call.of(head(), Int.of(count));
    }

    @Override
    public @Nullable Expr answer(Normal call, Frame frame) {
      return null;
    }
  }

  /// A terminal that remembers its status lines.
  private static final class Watched implements Console {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void println(String line) {}

    @Override
    public void message(Issued message) {}

    @Override
    public boolean isTerminal() {
      return true;
    }

    @Override
    public void status(String line) {
      lines.add(line);
    }
  }
}
