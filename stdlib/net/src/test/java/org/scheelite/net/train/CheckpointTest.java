package org.scheelite.net.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Capability;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.net.Net;

/// A training goes on from its newest checkpoint, whatever happened to it, and gives the same bits
/// as one that nothing happened to.
@Timeout(180)
class CheckpointTest {
  private static final int LIVES = 5;

  /// Chance in the data, in validation, in a layer, in the order of batches and in a function.
  private static final String TRAINING =
      """
      SeedRandom[11];
      batch = (x = RandomReal[{-1, 1}, {#BatchSize, 2}]; PAUSE; x -> Map[{Times @@ #} &, x]) &;
      net = NetChain[{16, Tanh, DropoutLayer[0.3], BatchNormalizationLayer[], 1}, "Input" -> 2];
      drawn = 0;
      results = NetTrain[net, {batch, "RoundLength" -> 96}, All,
        BatchSize -> 32, MaxTrainingRounds -> 40, ValidationSet -> {batch, "RoundLength" -> 64},
        TrainingProgressFunction -> ((RandomReal[]; Null) &),
        TrainingStoppingCriterion -> <|"Criterion" -> "Loss", "Patience" -> 60|>,
        TrainingProgressCheckpointing -> CHECKPOINTING];
      Export["RESULT", results["TrainedNet"], "WLNet"];
      Export["RESULT.wl", results[{"FinalNet", "BatchLossList", "RoundLossList",
        "ValidationLossList", "BestValidationRound", "TotalRounds", "ReasonTrainingStopped"}]];
      """;

  @TempDir Path folder;

  private static String training(String pause, String checkpointing, Path result) {
    return TRAINING
        .replace("PAUSE", pause)
        .replace("CHECKPOINTING", checkpointing)
        .replace("RESULT", result.toString());
  }

  private static Expr value(String text) {
    Outcome.Value value = assertInstanceOf(Outcome.Value.class, Script.evaluate(text));
    assertEquals(List.of(), value.messages());
    return value.expr();
  }

  @Test
  void aTrainingThatIsKilledAgainAndAgainEndsWithTheSameBits()
      throws IOException, InterruptedException {
    Path whole = folder.resolve("whole.wlnet");
    value(training("Null", "None", whole));

    Path place = folder.resolve("checkpoints");
    Path pieces = folder.resolve("pieces.wlnet");
    Path script = folder.resolve("script.wl");
    String setting =
        "{\"Directory\", \"" + place + "\", \"Batches\" -> 2, \"Keep\" -> 4, \"Resume\" -> True}";
    Files.writeString(script, training("Pause[0.01]", setting, pieces));
    var random = new Random(5);
    int killed = 0;
    int status = -1;
    for (int life = 0; status != 0; life++) {
      assertTrue(life < 50, "it does not get on");
      Process process = start(script);
      if (killed < LIVES && killAmidst(process, place, random)) {
        killed++;
      }
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      status = process.exitValue();
      assertFalse(Files.exists(Path.of(script + ".trouble")), () -> read(script + ".trouble"));
    }
    assertEquals(LIVES, killed);
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(pieces));
    assertEquals(read(whole + ".wl"), read(pieces + ".wl"));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Process start(Path script) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Script.class.getName(),
            script.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Kills a training at some moment after it wrote a few more checkpoints; false where it ended
  /// before.
  private static boolean killAmidst(Process process, Path place, Random random)
      throws IOException, InterruptedException {
    String before = newest(place);
    int more = 1 + random.nextInt(4);
    while (more > 0 && process.isAlive()) {
      String now = newest(place);
      if (!now.equals(before)) {
        before = now;
        more--;
      }
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
    boolean alive = process.isAlive();
    process.destroyForcibly();
    return alive;
  }

  private static String newest(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return "";
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .max(String::compareTo)
          .orElse("");
    }
  }

  @Test
  void aTrainingThatIsStoppedAgainAndAgainEndsWithTheSameBits() throws IOException {
    Path whole = folder.resolve("whole.wlnet");
    value(training("Null", "None", whole));
    Path place = folder.resolve("stopped");
    Path pieces = folder.resolve("pieces.wlnet");
    String setting = "{\"Directory\", \"" + place + "\", \"Rounds\" -> 10, \"Resume\" -> True}";
    String code = training("Pause[0.005]", setting, pieces);
    var random = new Random(7);
    Engine engine = Engine.builder().allow(Capability.values()).build();
    int stopped = 0;
    boolean over = false;
    for (int life = 0; !over; life++) {
      assertTrue(life < 50, "it does not get on");
      try (Session session = engine.newSession()) {
        if (stopped < LIVES) {
          CompletableFuture.delayedExecutor(200 + random.nextInt(400), TimeUnit.MILLISECONDS)
              .execute(session::cancel);
          stopped++;
        }
        session.evaluate(code);
        over =
            session.evaluate("results[\"ReasonTrainingStopped\"]")
                    instanceof Outcome.Value(Str(String reason), _)
                && !reason.equals("stopped by the user");
      }
    }
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(pieces));
    assertEquals(read(whole + ".wl"), read(pieces + ".wl"));
  }

  @Test
  void everyCheckpointIsANetAndAPlaceToGoOnFrom() throws IOException {
    Path whole = folder.resolve("whole.wlnet");
    Path place = folder.resolve("all");
    String setting = "{\"Directory\", \"" + place + "\", \"Batches\" -> 7";
    value(training("Null", setting + "}", whole));
    byte[] expected = Files.readAllBytes(whole);
    List<Path> checkpoints;
    try (Stream<Path> files = Files.list(place)) {
      checkpoints = files.sorted().toList();
    }
    assertEquals(18, checkpoints.size());
    for (Path checkpoint : checkpoints) {
      assertInstanceOf(Net.class, value("Import[\"" + checkpoint + "\"]"));
    }
    for (int i : new int[] {0, 5, 16, 17}) {
      Path again = folder.resolve("again.wlnet");
      String from = setting + ", \"Resume\" -> \"" + checkpoints.get(i) + "\"}";
      value(training("Null", from, again));
      assertArrayEquals(expected, Files.readAllBytes(again), checkpoints.get(i).toString());
    }
  }

  @Test
  void whatIsDamagedIsPassedOver() throws IOException {
    Path whole = folder.resolve("whole.wlnet");
    Path place = folder.resolve("damaged");
    String setting = "{\"Directory\", \"" + place + "\", \"Rounds\" -> 10, \"Resume\" -> True}";
    value(training("Null", setting, whole));
    byte[] expected = Files.readAllBytes(whole);
    byte[] newest = Files.readAllBytes(place.resolve(newest(place)));
    byte[] half = java.util.Arrays.copyOf(newest, newest.length / 2);
    Files.write(place.resolve(newest(place)), half);
    Outcome.Value outcome =
        assertInstanceOf(Outcome.Value.class, Script.evaluate(training("Null", setting, whole)));
    assertEquals(1, outcome.messages().size());
    assertTrue(outcome.messages().getFirst().toString().startsWith("NetTrain::ckptread"));
    assertArrayEquals(expected, Files.readAllBytes(whole));
  }
}
