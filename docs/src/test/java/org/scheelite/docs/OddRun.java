package org.scheelite.docs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scheelite.api.Engine;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.print.Form;

/// Runs odd programs in sessions and tells what goes wrong: faults of the engine, and evaluations
/// that do not end in time.
final class OddRun implements AutoCloseable {
  /// What one program may take.
  static final Limits LIMITS = new Limits(Duration.ofMillis(500), 0, 0);

  /// When a program that should have been stopped counts as hanging, in seconds.
  private static final int PATIENCE = 60;

  /// How many programs share a session.
  private static final int SESSION = 200;

  private final Engine engine = Engine.builder().build();
  private final ExecutorService watched = Executors.newCachedThreadPool(OddRun::daemon);
  private final List<String> faults = new ArrayList<>();
  private Session session = engine.newSession();
  private int count;

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "odd programs");
    thread.setDaemon(true);
    return thread;
  }

  Engine engine() {
    return engine;
  }

  List<String> faults() {
    return faults;
  }

  /// Evaluates a program and writes its value.
  void run(String program) throws InterruptedException {
    if (++count % SESSION == 0) {
      check();
      session.close();
      session = engine.newSession();
    }
    Future<String> result = watched.submit(() -> evaluated(program));
    try {
      String fault = result.get(PATIENCE, TimeUnit.SECONDS);
      if (!fault.isEmpty()) {
        faults.add(program + "\n    " + fault);
        session = engine.newSession();
      }
    } catch (TimeoutException late) {
      faults.add(program + "\n    does not end: " + where());
      session = engine.newSession();
    } catch (ExecutionException failed) {
      faults.add(program + "\n    " + failed.getCause());
      session = engine.newSession();
    }
  }

  private String evaluated(String program) {
    long start = System.nanoTime();
    Outcome outcome = session.evaluate(program, LIMITS);
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (outcome instanceof Outcome.Bug bug) {
      return trace(bug.cause());
    }
    if (outcome instanceof Outcome.Exit) {
      session = engine.newSession();
    }
    if (outcome instanceof Outcome.Value(var value, var messages)) {
      for (Form form : Form.values()) {
        if (session.write(value, form, LIMITS) instanceof Outcome.Bug bug) {
          return "printing: " + trace(bug.cause());
        }
      }
    }
    return millis > 15_000 ? "took " + millis + " ms, limit 500 ms" : "";
  }

  private static String trace(Throwable cause) {
    return cause
        + Stream.of(cause.getStackTrace())
            .limit(8)
            .map(frame -> "\n        " + frame)
            .collect(Collectors.joining());
  }

  /// The place where the evaluation under way is.
  private static String where() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().equals("scheelite"))
        .filter(entry -> entry.getKey().getState() == Thread.State.RUNNABLE)
        .map(entry -> Stream.of(entry.getValue()).limit(12).map(frame -> "\n        " + frame))
        .map(frames -> frames.collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  /// A session goes on after whatever it met.
  private void check() {
    Outcome outcome = session.evaluate("Internal`Probe[1, 2]", LIMITS);
    if (!(outcome instanceof Outcome.Value(var value, var _))
        || !session.text(value, Form.INPUT).equals("Internal`Probe[1, 2]")) {
      faults.add("a session does not go on: " + outcome);
    }
  }

  @Override
  public void close() {
    session.close();
    watched.shutdownNow();
  }
}
