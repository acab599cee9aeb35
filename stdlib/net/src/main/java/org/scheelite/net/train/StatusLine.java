package org.scheelite.net.train;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Console;

/// One line at the terminal that tells how training goes, renewed a few times a second.
final class StatusLine implements Watchers.Watcher {
  private static final double PERIOD = 0.25;

  /// So many losses are averaged, so that people can see where they go.
  private static final int SMOOTHED = 100;

  private final Console console;
  private double next = PERIOD;
  private double before;
  private long examplesBefore;

  StatusLine(Console console) {
    this.console = console;
  }

  @Override
  public @Nullable String look(Training training, boolean roundEnd) {
    double now = training.elapsed();
    if (now >= next) {
      next = now + PERIOD;
      console.status(text(training));
      before = now;
      examplesBefore = training.examples();
    }
    return null;
  }

  /// The line for now.
  String text(Training training) {
    double now = training.elapsed();
    double speed = (training.examples() - examplesBefore) / Math.max(1e-9, now - before);
    return line(training, speed);
  }

  /// What to tell, with a speed in examples per second.
  static String line(Training training, double speed) {
    var text = new StringBuilder("NetTrain");
    Source source = training.source();
    if (source.batches() > 1) {
      part(text, "round", count(training.rounds() + 1, training.goal().rounds()));
      part(
          text,
          "batch",
          count(training.issued() - training.rounds() * source.batches(), source.batches()));
    } else {
      part(text, "round", count(training.batches(), training.goal().rounds()));
    }
    part(text, "loss", number(training.batchLosses().mean(SMOOTHED)));
    Validation validation = training.validation();
    if (validation != null && validation.losses().size() > 0) {
      part(text, "validation", number(validation.losses().last()));
    }
    part(text, "", String.format(Locale.ROOT, "%,.0f examples/s", speed));
    part(text, "", time(training.elapsed()));
    double left = training.goal().left(training);
    if (Double.isFinite(left)) {
      part(text, "left", time(left));
    }
    return text.toString();
  }

  private static void part(StringBuilder text, String name, String value) {
    text.append("  ").append(name).append(name.isEmpty() ? "" : " ").append(value);
  }

  private static String count(long done, long all) {
    return all == Long.MAX_VALUE ? Long.toString(done) : done + "/" + all;
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.4g", value);
  }

  /// `0:07`, `12:34`, `1:02:03`.
  static String time(double seconds) {
    long all = Math.round(seconds);
    return all < 3600
        ? String.format(Locale.ROOT, "%d:%02d", all / 60, all % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", all / 3600, all / 60 % 60, all % 60);
  }

  @Override
  public void end(Training training) {
    console.status("");
  }
}
