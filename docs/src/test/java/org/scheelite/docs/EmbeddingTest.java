package org.scheelite.docs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.budget.Stopped;

/// The guide to embedding shows the code of [EmbeddingExample], and that code does what it says.
@Timeout(60)
class EmbeddingTest {
  private static final Path GUIDE = Path.of("embedding.md");
  private static final Path EXAMPLE =
      Path.of("src/test/java/org/scheelite/docs/EmbeddingExample.java");

  private final Engine engine = Engine.builder().build();

  @Test
  void theGuideShowsTheExample() throws IOException {
    List<String> pieces = pieces(Files.readString(EXAMPLE));
    assertFalse(pieces.isEmpty());
    assertEquals(pieces, javaBlocks(Files.readString(GUIDE)));
  }

  private static List<String> pieces(String source) {
    return found("(?s)// begin (\\w+)\n(.*?)\n *// end \\1\n", 2, source).stream()
        .map(piece -> piece.stripTrailing().stripIndent().strip())
        .toList();
  }

  private static List<String> javaBlocks(String guide) {
    return found("(?s)```java\n(.*?)```", 1, guide).stream().map(String::strip).toList();
  }

  private static List<String> found(String pattern, int group, String text) {
    var all = new ArrayList<String>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(group));
    }
    return all;
  }

  @Test
  void evaluates() {
    assertEquals("433/3", EmbeddingExample.first());
  }

  @Test
  void describesEveryOutcome() {
    assertEquals(
        "ComplexInfinity [Power::infy: Infinite expression 1/0 encountered.]", described("1/0"));
    assertEquals("open since 1: expected `]`", described("f[1,"));
    assertTrue(described("1 + )").startsWith("line 1: "));
    assertEquals("asked to leave with 3", described("Exit[3]"));
  }

  private String described(String code) {
    try (Session session = engine.newSession()) {
      return EmbeddingExample.describe(session, session.evaluate(code));
    }
  }

  @Test
  void keepsWithinLimits() {
    try (Session session = engine.newSession()) {
      Outcome late = EmbeddingExample.bounded(session, "While[True]");
      assertEquals(Stopped.Reason.TIME, assertInstanceOf(Outcome.Stopped.class, late).by());
      Outcome deep = EmbeddingExample.bounded(session, "f[n_] := 1 + f[n + 1]; f[1]");
      assertTrue(EmbeddingExample.describe(session, deep).contains("$RecursionLimit::reclim2"));
      assertEquals("2", EmbeddingExample.describe(session, session.evaluate("1 + 1")));
    }
  }

  @Test
  void passesValuesInAndOut() {
    try (Session session = engine.newSession()) {
      assertEquals(2.5, EmbeddingExample.mean(session, 1, 2, 3, 4));
      session.evaluate("greet[name_, n_] := Table[\"Hello \" <> name, n]");
      assertEquals(List.of("Hello Ann", "Hello Ann"), EmbeddingExample.greetings(session, "Ann"));
    }
  }

  @Test
  void makesFunctionsOfNets() {
    try (Session session = engine.newSession()) {
      float[] distances = EmbeddingExample.distances(session, 3, 1, 2, 5);
      assertArrayEquals(new float[] {2.5f, -2.5f}, distances);
    }
  }

  @Test
  void allowsNothingThatIsNotNamed() {
    String code = "Import[\"pom.xml\", \"Text\"]";
    try (Session closed = engine.newSession();
        Session open = EmbeddingExample.reading().newSession()) {
      assertTrue(EmbeddingExample.describe(closed, closed.evaluate(code)).startsWith("$Failed ["));
      assertTrue(EmbeddingExample.describe(open, open.evaluate(code)).contains("<project"));
    }
  }

  @Test
  void cancelsFromAnotherThread() {
    try (Session session = engine.newSession()) {
      Outcome outcome = EmbeddingExample.cancelled(session);
      assertEquals(Stopped.Reason.CANCELLED, assertInstanceOf(Outcome.Stopped.class, outcome).by());
      assertEquals("True", EmbeddingExample.describe(session, session.evaluate("n > 0")));
    }
  }

  @Test
  void resets() {
    try (Session session = engine.newSession()) {
      session.evaluate("x = 5; Unprotect[Plus]; 1 + 1 = 3");
      session.reset();
      assertEquals("{x, 2}", EmbeddingExample.describe(session, session.evaluate("{x, 1 + 1}")));
    }
  }

  @Test
  void writesWhatIsPrinted() {
    assertEquals(
        List.of("one", "! Power::infy: Infinite expression 1/0 encountered."),
        EmbeddingExample.printed(engine, "Print[\"one\"]; 1/0"));
  }

  @Test
  void tellsWhatHappensInATraining() {
    assertEquals(
        List.of("round 1", "round 2", "the number of rounds is reached"),
        EmbeddingExample.watched(
            engine, "NetTrain[LinearLayer[], {1 -> 2, 2 -> 4}, MaxTrainingRounds -> 2]"));
  }

  @Test
  void sessionsDoNotSeeEachOther() {
    assertEquals(
        List.of("5", "x", "7"), EmbeddingExample.parallel(engine, List.of("x = 5", "x", "x = 7")));
  }
}
