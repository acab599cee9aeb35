package org.scheelite.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Packed;

class PredictorTest {
  private final Session session = Engine.builder().build().newSession();

  @AfterEach
  void close() {
    session.close();
  }

  private Expr value(String code) {
    return switch (session.evaluate(code)) {
      case Outcome.Value(Expr value, var messages) when messages.isEmpty() -> value;
      case Outcome other -> throw new IllegalStateException(code + " gives " + other);
    };
  }

  @Test
  void givesWhatTheLanguageGives() {
    Expr net =
        value(
            "net = NetInitialize[NetChain[{200, Ramp, 100, Ramp, 20, Tanh, 3}, \"Input\" -> {2, 2}],"
                + " RandomSeeding -> 1]");
    Predictor predictor = Predictor.of(net);
    assertEquals(4, predictor.inputSize());
    assertEquals(3, predictor.outputSize());
    float[] found = predictor.predict(0.1f, 0.2f, 0.3f, 0.4f, -1, 2, -3, 4);
    var expected = (Packed) value("Flatten[net[{{{.1, .2}, {.3, .4}}, {{-1, 2}, {-3, 4}}}]]");
    for (int i = 0; i < found.length; i++) {
      assertEquals(expected.real(i), found[i], 1e-6);
    }
    float[] first = predictor.predict(0.1f, 0.2f, 0.3f, 0.4f);
    assertArrayEquals(new float[] {found[0], found[1], found[2]}, first, 1e-6f);
  }

  @Test
  void dropoutIsOffAndIndicesAreChecked() {
    Predictor table =
        Predictor.of(
            value(
                "NetChain[{EmbeddingLayer[2, 3, \"Weights\" -> {{1, 2}, {3, 4}, {5, 6}}],"
                    + " DropoutLayer[0.5], FlattenLayer[]}, \"Input\" -> {2}]"));
    assertArrayEquals(new float[] {5, 6, 1, 2}, table.predict(3, 1));
    assertThrows(IllegalArgumentException.class, () -> table.predict(4, 1));
  }

  @Test
  void saysWhatIsMissing() {
    assertRefused("2", "a net is needed");
    assertRefused("LinearLayer[3, \"Input\" -> 2]", "::");
    assertRefused("ElementwiseLayer[Tanh]", "is not known");
    assertRefused("ContrastiveLossLayer[]", "Target");
  }

  private void assertRefused(String code, String words) {
    Expr value = value(code);
    var refused = assertThrows(IllegalArgumentException.class, () -> Predictor.of(value));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains(words), message);
  }

  @Test
  void arraysMustFit() {
    Predictor predictor = Predictor.of(value("NetInitialize[LinearLayer[3, \"Input\" -> 2]]"));
    float[] three = new float[3];
    assertThrows(IllegalArgumentException.class, () -> predictor.predict(three));
    assertThrows(IllegalArgumentException.class, predictor::predict);
    float[] two = new float[2];
    assertThrows(IllegalArgumentException.class, () -> predictor.predict(two, two));
  }
}
