package org.scheelite.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
  @TempDir Path folder;

  /// Answers with the number of inputs so far, prints those that begin with `p`, complains of those
  /// that begin with `m`.
  private static final class Counter implements Evaluator {
    private int count;

    @Override
    public Result run(String code) {
      count++;
      return new Result(
          code.startsWith("p") ? List.of(code, "line\n  two") : List.of(),
          code.startsWith("m") ? List.of("m::m: Odd.") : List.of(),
          code.endsWith(";") ? "" : count + ".25");
    }
  }

  private static final String GOOD =
      """
      In:  a
      Out: 1.25
      In:  p
      Print: p
      Print: line
             two
      Out: 2.25
      In:  m;
      Msg: m::m: Odd.
      ---
      In:  a;

      In:  b
      Out~: 2.2500001
      """;

  private List<String> failures(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.case"), text);
    var failures = new ArrayList<String>();
    for (Check check : new Runner(Counter::new).checks(Transcript.read(file), "a.case")) {
      try {
        check.run();
      } catch (AssertionError e) {
        failures.add(check.name());
      }
    }
    return failures;
  }

  @Test
  void passesGoodCases() throws IOException {
    assertEquals(List.of(), failures(GOOD));
  }

  @Test
  void namesBadCases() throws IOException {
    assertEquals(
        List.of("a.case:1 a", "a.case:4 b;", "a.case:6 p;", "a.case:7 c"),
        failures(
            """
            In:  a
            Out: 1.2
            Out: 1.25
            In:  b;
            Out: 2.25
            In:  p;
            In:  c
            Msg: m::m: Odd.
            Out: 4.25
            In:  d
            Out~: 5.25
            """));
  }

  @Test
  void showsWhatIsAndWhatShouldBe() throws IOException {
    Path file = Files.writeString(folder.resolve("a.case"), "In:  m\nOut: 2\n");
    var check = new Runner(Counter::new).checks(Transcript.read(file), "a.case").getFirst();
    var error = assertThrows(AssertionError.class, check::run);
    assertEquals(
        """
        a.case:1
        In:  m
        expected
          Out: 2
        but got
          Msg: m::m: Odd.
          Out: 1.25
        """,
        error.getMessage());
    assertTrue(check.place().toString().endsWith("a.case?line=1"));
  }

  @Test
  void acceptsWhatIs() throws IOException {
    String bad =
        """
        # kept
        In:  a
        In:  p
        Print: p

        In:  m;
        Out: x
        ---
        In:  a;
        Msg: x
        In:  b
        Out~: 3
        """;
    Path file = Files.writeString(folder.resolve("a.case"), bad);
    new Runner(Counter::new).accept(file);
    assertEquals(
        """
        # kept
        In:  a
        Out: 1.25
        In:  p
        Print: p
        Print: line
               two
        Out: 2.25

        In:  m;
        Msg: m::m: Odd.
        ---
        In:  a;
        In:  b
        Out~: 2.25
        """,
        Files.readString(file));
    assertEquals(List.of(), failures(Files.readString(file)));
  }

  @Test
  void acceptsInDocComments() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("A.java"), "/// A.\n///\n/// ```wl\n/// In:  a\n/// ```\nclass A {}\n");
    new Runner(Counter::new).accept(file);
    assertEquals(
        "/// A.\n///\n/// ```wl\n/// In:  a\n/// Out: 1.25\n/// ```\nclass A {}\n",
        Files.readString(file));
  }

  @Test
  void comparesErrors() throws IOException {
    Evaluator wrong = code -> new Result(List.of(), List.of(), "", "Stopped: time.");
    Path file =
        Files.writeString(
            folder.resolve("e.case"), "In:  a\nError: Stopped: time.\nIn:  b\nOut: 1\n");
    var checks = new Runner(() -> wrong).checks(Transcript.read(file), "e.case");
    checks.getFirst().run();
    assertThrows(AssertionError.class, checks.getLast()::run);
  }

  /// A fault of the engine never becomes what is expected.
  @Test
  void acceptsNoFault() throws IOException {
    String report = "This is a fault of ours";
    Path file = Files.writeString(folder.resolve("e.case"), "In:  a\nError: " + report + "\n");
    var runner = new Runner(() -> code -> new Result(List.of(), List.of(), "", report));
    runner.accept(file);
    assertEquals("In:  a\nError: " + report + "\n", Files.readString(file));
    var checks = runner.checks(Transcript.read(file), "e.case");
    assertThrows(AssertionError.class, checks.getFirst()::run);
  }
}
