package org.scheelite.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.print.Form;

/// Whatever is put in, a session answers: no fault of the engine, no evaluation that cannot be
/// stopped, and the next input is evaluated as if nothing had been.
///
/// `-Dfuzz.seconds=600` runs longer than the normal build does, `-Dfuzz.first=1000000` begins at
/// another program.
@Timeout(3_600)
class OddProgramsTest {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 20);
  private static final long FIRST = Long.getLong("fuzz.first", 0);

  /// What builtins are asked about things nested very deep.
  private static final List<String> DEEP =
      List.of("%s[Nest[List, x, 30000]]; 1", "%s[x, Nest[f, x, 30000]]; 1");

  /// Evaluations without end, and what they are to be stopped within.
  private static final List<String> ENDLESS =
      List.of(
          "While[True]",
          "Do[Null, {10^12}]",
          "x = 0; While[x >= 0, x++]",
          "f[n_] := f[n + 1]; Block[{$IterationLimit = Infinity}, f[1]]",
          "MatchQ[Range[60], {x___, y___, z___, w___, v___, u___} /; False]",
          "StringMatchQ[StringRepeat[\"a\", 60], (\"a\" | \"aa\") .. ~~ \"b\"]",
          "{a, b, c} //. {x_, y_, z_} -> {y, z, x}",
          "FixedPoint[# + 1 &, 0]",
          "NestWhile[# + 1 &, 0, True &]",
          "Pause[100]",
          "Sum[1/i^2, {i, 10^8}]",
          "Select[Range[10^6], PrimeQ[2^# - 1] &]",
          "Table[i, {i, 10^5}, {j, 10^5}]");

  @Test
  void areAnswered() throws IOException, InterruptedException {
    try (var run = new OddRun()) {
      var names = new ArrayList<>(run.engine().libraries().entries().keySet());
      var programs = new OddPrograms(names, OddPrograms.inputs(Path.of("..")));
      long end = System.nanoTime() + SECONDS * 1_000_000_000L;
      for (long i = FIRST; System.nanoTime() < end && run.faults().size() < 20; i++) {
        run.run(programs.program(i));
      }
      assertEquals("", String.join("\n", run.faults()));
    }
  }

  @Test
  void mayBeNestedDeep() throws InterruptedException {
    try (var run = new OddRun()) {
      var names = new ArrayList<>(run.engine().libraries().entries().keySet());
      Collections.shuffle(names, new Random(FIRST));
      long end = System.nanoTime() + SECONDS * 500_000_000L;
      for (int i = 0; i < names.size() && System.nanoTime() < end; i++) {
        run.run(DEEP.get(i % DEEP.size()).formatted(names.get(i)));
      }
      assertEquals("", String.join("\n", run.faults()));
    }
  }

  @Test
  void areStoppedInTime() {
    var limits = Limits.ofTime(Duration.ofMillis(200));
    try (var run = new OddRun();
        var session = run.engine().newSession()) {
      for (String program : ENDLESS) {
        long start = System.nanoTime();
        Outcome outcome = session.evaluate(program, limits);
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean ended = outcome instanceof Outcome.Stopped || outcome instanceof Outcome.Value;
        assertTrue(ended, program + ": " + outcome);
        assertTrue(millis < 5_000, program + ": " + millis + " ms");
        Outcome next = session.evaluate("1 + 1");
        assertEquals(
            "2",
            next instanceof Outcome.Value(var value, var _) ? session.text(value, Form.INPUT) : "");
      }
    }
  }
}
