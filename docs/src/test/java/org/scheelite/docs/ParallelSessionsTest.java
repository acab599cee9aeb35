package org.scheelite.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.print.Form;

/// Many sessions of one engine at the same time give what one gives alone.
@Timeout(120)
class ParallelSessionsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 3;

  @Test
  void giveTheSameResults() throws InterruptedException, ExecutionException {
    Engine engine = Engine.builder().build();
    List<String> alone =
        ParallelPrograms.ALL.stream().map(program -> result(engine, program)).toList();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var runs = new ArrayList<Future<List<String>>>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        runs.add(threads.submit(() -> results(engine, first)));
      }
      for (Future<List<String>> run : runs) {
        assertEquals(alone, run.get());
      }
    }
  }

  @Test
  void giveTheSameResultsOneAfterAnother() throws InterruptedException, ExecutionException {
    Engine engine = Engine.builder().build();
    List<String> alone = inOneSession(engine);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var runs = new ArrayList<Future<List<String>>>();
      for (int thread = 0; thread < THREADS; thread++) {
        runs.add(threads.submit(() -> inOneSession(engine)));
      }
      for (Future<List<String>> run : runs) {
        assertEquals(alone, run.get());
      }
    }
  }

  /// The results of programs that are run one after another in one session, with what the ones
  /// before have left there.
  private static List<String> inOneSession(Engine engine) {
    List<String> results = new ArrayList<>();
    try (Session session = engine.newSession()) {
      for (String program : ParallelPrograms.KEEPING) {
        results.add(shown(session, program));
      }
    }
    return results;
  }

  /// The results of all programs, each run several times, beginning at another one in each thread.
  private static List<String> results(Engine engine, int first) {
    var results = new String[ParallelPrograms.ALL.size()];
    for (int i = 0; i < ParallelPrograms.ALL.size() * ROUNDS; i++) {
      int program = (first + i) % ParallelPrograms.ALL.size();
      String result = result(engine, ParallelPrograms.ALL.get(program));
      if (results[program] != null) {
        assertEquals(results[program], result);
      }
      results[program] = result;
    }
    return List.of(results);
  }

  private static String result(Engine engine, String program) {
    try (Session session = engine.newSession()) {
      return shown(session, program);
    }
  }

  private static String shown(Session session, String program) {
    Outcome outcome = session.evaluate(program);
    return outcome instanceof Outcome.Value(var value, var messages)
        ? session.text(value, Form.INPUT) + messages
        : outcome.toString();
  }
}
