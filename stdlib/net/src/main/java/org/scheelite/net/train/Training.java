package org.scheelite.net.train;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Stopped;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Int;
import org.scheelite.net.Net;
import org.scheelite.net.Path;

/// A training session under way: takes batches from a source, makes steps, and keeps account.
///
/// While workers do the step of one batch, the thread of the session makes the next batch.
final class Training {
  private final Frame frame;
  private final Model model;
  private final Source source;
  private final Schedule schedule;
  private final Goal goal;
  private final @Nullable Validation validation;
  private final Meters meters;
  private final long start = System.nanoTime();
  private final int stride;

  private final Records batchRecords;
  private final Records roundRecords;
  private final Series roundPositions = new Series();
  private Watchers watchers = Watchers.NONE;
  private long issued;
  private long examples;
  private double rate;
  private double seconds;
  private @Nullable String reason;
  private @Nullable Map<Path, Object> sound;
  private @Nullable Map<Path, Object> spare;

  Training(
      Model model,
      Source source,
      Schedule schedule,
      Goal goal,
      @Nullable Validation validation,
      Meters meters,
      Frame frame) {
    this.model = model;
    this.source = source;
    this.schedule = schedule;
    this.goal = goal;
    this.validation = validation;
    this.meters = meters;
    this.frame = frame;
    batchRecords = new Records(model.names());
    roundRecords = new Records(model.names());
    rate = schedule.initial();
    stride = (int) Math.min(256, 1 + model.size() / 4096);
  }

  /// Trains until there is a reason to end.
  void run(Watchers watching) {
    watchers = watching;
    sound = model.snapshot(null);
    int ports = model.ports();
    Feeds[] feeds = {new Feeds(ports), new Feeds(ports)};
    try {
      source.next(feeds[0]);
      for (int turn = 0; reason == null; turn ^= 1) {
        begin(feeds[turn]);
        boolean more = !goal.reached(this);
        if (more) {
          source.next(feeds[turn ^ 1]);
        }
        settle();
        if (reason == null) {
          account(more);
        }
      }
    } catch (Stopped stop) {
      if (stop.reason() != Stopped.Reason.CANCELLED || !frame.budget().acknowledge()) {
        throw stop;
      }
      settle();
      reason = "stopped by the user";
    } finally {
      if (model.running()) {
        model.await();
      }
      watchers.end();
    }
    seconds = elapsed();
  }

  private void begin(Feeds feeds) {
    issued++;
    rate = schedule.rate(issued, goal.batches(this), frame);
    examples += feeds.count();
    model.start(feeds, rate);
  }

  /// Waits for the step under way, if there is one, and takes its loss.
  void settle() {
    if (!model.running()) {
      return;
    }
    if (!model.await()) {
      if (frame.budget().acknowledge()) {
        reason = "stopped by the user";
      } else {
        frame.budget().check();
      }
      return;
    }
    double[] values = model.values();
    if (!Double.isFinite(values[0])) {
      frame.message(TrainMessages.DIVERGED, Int.of(issued));
      reason = "the loss was not finite";
      return;
    }
    batchRecords.add(values);
    if (!meters.isEmpty()) {
      meters.batch(model.seen(), batchRecords);
    }
    if (batches() % stride == 0) {
      keepSound();
    }
  }

  /// Remembers the arrays if all their numbers are finite.
  private void keepSound() {
    Map<Path, Object> copy = model.snapshot(spare);
    if (Model.finite(copy)) {
      spare = sound;
      sound = copy;
    } else {
      spare = copy;
    }
  }

  private void account(boolean more) {
    boolean roundEnd = batches() % source.batches() == 0;
    if (roundEnd) {
      roundRecords.addMeans(batchRecords, source.batches());
      meters.round(roundRecords);
      roundPositions.add(batches());
    }
    if (validation != null) {
      validation.look(this, model, roundEnd, !more);
    }
    String told = watchers.look(this, roundEnd);
    if (frame.budget().isCancelled() && frame.budget().acknowledge()) {
      reason = "stopped by the user";
    } else if (told != null) {
      reason = told;
    } else if (!more) {
      reason = goal.words(this);
    }
    frame.poll();
  }

  // ---------------------------------------------------------------- the account

  /// The arrays to be returned: those of the best validation, else the last ones.
  Map<Path, Object> best() {
    Map<Path, Object> found = validation == null ? null : validation.best();
    return found == null ? last() : found;
  }

  /// The arrays now, or the last ones that were finite.
  Map<Path, Object> last() {
    settle();
    Map<Path, Object> now = model.snapshot(null);
    Map<Path, Object> before = sound;
    return Model.finite(now) || before == null ? now : before;
  }

  Net net(Map<Path, Object> arrays) {
    return model.net(arrays);
  }

  Model model() {
    return model;
  }

  Source source() {
    return source;
  }

  Schedule schedule() {
    return schedule;
  }

  Goal goal() {
    return goal;
  }

  @Nullable Validation validation() {
    return validation;
  }

  /// What was measured of each batch.
  Records batchRecords() {
    return batchRecords;
  }

  /// What was measured of each round.
  Records roundRecords() {
    return roundRecords;
  }

  Series batchLosses() {
    return batchRecords.loss();
  }

  Series roundLosses() {
    return roundRecords.loss();
  }

  Series roundPositions() {
    return roundPositions;
  }

  /// How many batches were begun.
  long issued() {
    return issued;
  }

  /// How many batches are over.
  long batches() {
    return batchLosses().size();
  }

  /// How many rounds are over.
  long rounds() {
    return roundLosses().size();
  }

  long examples() {
    return examples;
  }

  double rate() {
    return rate;
  }

  /// Seconds since the start, or for all of it when it is over.
  double elapsed() {
    return seconds > 0 ? seconds : (System.nanoTime() - start) * 1e-9;
  }

  /// The part that is done, from 0 to 1.
  double fraction() {
    return goal.fraction(this);
  }

  String reason() {
    return reason == null ? "" : reason;
  }
}
