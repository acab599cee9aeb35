package org.scheelite.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Capability;
import org.scheelite.expr.Call;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// The examples run, for a short time each, and come to what they are about.
@Timeout(300)
class ExamplesTest {
  @TempDir Path folder;

  @Test
  void readsDigits() {
    run("digits-lenet.wl", 8, "accuracy > 0.5 && ImageQ[picture]", "digits.png");
  }

  @Test
  void drawsDigitsFromTwoNumbers() {
    run(
        "autoencoder.wl",
        4,
        "Last[losses] < First[losses] && Dimensions[places] == {1797, 2}",
        "digits-plane.png",
        "digits-again.png");
  }

  @Test
  void tellsFlowersApart() {
    run("iris.wl", 60, "accuracy > 0.8", "iris.png");
  }

  @Test
  void findsACurve() {
    run("regression.wl", 100, "fromCurve < 0.2", "regression.png");
  }

  @Test
  void drawsARing() {
    run("gan.wl", 60, "Dimensions[drawn] == {1000, 2}", "gan.png");
  }

  @Test
  void goesDeep() {
    run("self-normalizing.wl", 5, "AllTrue[accuracies, 0 <= # <= 1 &]", "self-normalizing.png");
  }

  @Test
  void keepsWhatWasLearnt() {
    run("transfer-learning.wl", 2, "same", "transfer-learning.png");
  }

  @Test
  void tellsRemarks() {
    run("sentiment.wl", 1, "Length[test] == 160", "sentiment-loss.png");
  }

  @Test
  void writesCharacters() {
    run(
        "character-model.wl",
        1,
        "Length[results[\"RoundLossList\"]] == 1",
        "character-model-loss.png");
  }

  @Test
  void addsNumbersAsText() {
    run("addition.wl", 1, "Length[answers] == 1000", "addition-loss.png");
  }

  /// Runs an example in a folder of its own.
  ///
  /// @param length how long it trains: seconds or rounds, as the example says
  /// @param holds what must be true afterwards
  private void run(String name, int length, String holds, String... files) {
    Path script = Path.of("examples", name).toAbsolutePath();
    Engine engine = Engine.builder().allow(Capability.values()).build();
    try (Session session = engine.newSession()) {
      session
          .definitions()
          .setOwnValue(
              Symbol.system("$ScriptCommandLine"),
              Call.list(List.of(Str.of(name), Str.of(String.valueOf(length)))));
      evaluate(session, "SetDirectory[\"" + folder + "\"]; Get[\"" + script + "\"];");
      assertEquals(Sym.TRUE, evaluate(session, holds).expr(), holds);
    }
    for (String file : files) {
      assertTrue(Files.isRegularFile(folder.resolve(file)), file);
    }
  }

  private static Outcome.Value evaluate(Session session, String text) {
    Outcome outcome = session.evaluate(text);
    assertEquals(List.of(), outcome.messages());
    return assertInstanceOf(Outcome.Value.class, outcome);
  }
}
