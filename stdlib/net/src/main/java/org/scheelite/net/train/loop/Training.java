package org.scheelite.net.train.loop;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.budget.Stopped;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Int;
import org.scheelite.net.Net;
import org.scheelite.net.Path;
import org.scheelite.net.train.batch.Feeds;
import org.scheelite.net.train.batch.Source;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.net.train.model.Model;
import org.scheelite.net.train.model.TrainedArrays;
import org.scheelite.net.train.setting.Schedule;
import org.scheelite.net.train.setting.TrainMessages;

/// A training session under way: takes batches from a source, makes steps, and keeps account.
///
/// While workers do the step of one batch, the thread of the session makes the next batch.
public final class Training {
  private static final String USER = "stopped by the user";

  private final Frame frame;
  private final Model model;
  private final Source source;
  private final Schedule schedule;
  private final Goal goal;
  private final @Nullable Validation validation;
  private final Meters meters;
  private final Tempo tempo = new Tempo();
  private final Chance chance;
  private final int stride;

  private final Records batchRecords;
  private final Records roundRecords;
  private final Series roundPositions = new Series();
  private Watchers watchers = Watchers.NONE;
  private Checkpointing checkpointing = Checkpointing.none();
  private @Nullable Feeds latest;
  private long issued;
  private long examples;
  private double rate;
  private boolean accounted = true;
  private boolean concluded;
  private boolean diverged;
  private @Nullable String reason;
  private @Nullable Map<Path, Object> sound;
  private @Nullable Map<Path, Object> spare;

  public Training(
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
    chance = new Chance(frame);
    rate = schedule.initial();
    stride = (int) Math.min(256, 1 + model.arrays().size() / 4096);
  }

  /// Trains until there is a reason to end.
  public void run(Watchers watching, Checkpointing checkpoints) {
    watchers = watching;
    checkpointing = checkpoints;
    try {
      loop();
      if (!diverged) {
        checkpointing.finish(this);
      }
    } finally {
      if (model.running()) {
        model.await();
      }
      tempo.end();
      watchers.end(this);
    }
  }

  private void loop() {
    int ports = model.ports();
    Feeds[] feeds = {new Feeds(ports), new Feeds(ports)};
    try {
      open(feeds[0]);
      watchers.begin(this);
      for (int turn = 0; reason == null; turn ^= 1) {
        begin(feeds[turn]);
        boolean more = !goal.reached(this);
        if (more) {
          fetch(feeds[turn ^ 1]);
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
      reason = USER;
    }
  }

  /// Makes the first batch, or the one that is next after a checkpoint.
  private void open(Feeds feeds) {
    Memory memory = checkpointing.resumed();
    if (memory != null) {
      try {
        recall(memory);
      } catch (Unfit unfit) {
        throw checkpointing.fault(unfit);
      }
    }
    sound = model.arrays().snapshot(null);
    tempo.begin();
    if (reason != null) {
      return;
    }
    boolean more = memory == null || !goal.reached(this);
    if (more) {
      source.restart(batches());
      chance.goBack();
      fetch(feeds);
    }
    chance.goOn();
    if (!accounted) {
      account(more);
    } else if (!more) {
      reason = goal.words(this);
    }
  }

  private void fetch(Feeds feeds) {
    chance.beforeBatch();
    long from = System.nanoTime();
    source.next(feeds);
    tempo.fetched(model.idle(from, System.nanoTime()));
  }

  private void begin(Feeds feeds) {
    chance.beforeStep();
    accounted = false;
    issued++;
    rate = schedule.rate(issued, goal.batches(this), frame);
    latest = feeds;
    model.start(feeds, rate);
  }

  /// Waits for the step under way, if there is one, and takes its loss.
  public void settle() {
    if (!model.running()) {
      return;
    }
    if (!model.await()) {
      stopped();
      return;
    }
    double[] values = model.values();
    if (!Double.isFinite(values[0])) {
      frame.message(TrainMessages.DIVERGED, Int.of(issued));
      reason = "the loss was not finite";
      diverged = true;
      return;
    }
    batchRecords.add(values);
    if (!meters.isEmpty()) {
      meters.batch(model.seen(), batchRecords);
    }
    examples += latest == null ? 0 : latest.count();
    if (batches() % stride == 0) {
      keepSound();
    }
  }

  /// A run was stopped: by somebody, or because the time of an outer limit is over.
  private void stopped() {
    if (frame.budget().acknowledge()) {
      reason = USER;
    } else {
      frame.budget().check();
    }
  }

  /// Remembers the arrays if all their numbers are finite.
  private void keepSound() {
    Map<Path, Object> copy = model.arrays().snapshot(spare);
    if (TrainedArrays.finite(copy)) {
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
    tempo.count(batches(), examples);
    if (validation != null && !validation.look(this, model, roundEnd, !more)) {
      stopped();
      return;
    }
    String told = watchers.look(this, roundEnd);
    concluded = told != null;
    if (frame.budget().isCancelled() && frame.budget().acknowledge()) {
      reason = USER;
    } else if (told != null) {
      reason = told;
    } else if (!more) {
      reason = goal.words(this);
    }
    accounted = true;
    checkpointing.look(this, roundEnd);
    frame.poll();
  }

  // ---------------------------------------------------------------- checkpoints

  /// Whether the last step was begun but changed nothing, because somebody stopped it.
  private boolean undone() {
    return issued > batches();
  }

  /// How many of the batches that are over everybody has looked at.
  long accounted() {
    return accounted || undone() ? batches() : batches() - 1;
  }

  /// All that is needed to go on from here as if nothing had happened.
  Memory memory() {
    var memory = new Memory();
    boolean settled = accounted() == batches();
    memory.put("precision", model.arrays().precision().name());
    memory.put("examples in a round", source.examples());
    memory.put("batches in a round", source.batches());
    memory.put("batches", batches());
    memory.put("settled", settled ? 1L : 0L);
    memory.put("examples", examples);
    memory.put("seconds", tempo.elapsed());
    batchRecords.remember("batch", 0, memory);
    int open = !settled && roundPositions.last() == batches() ? 1 : 0;
    roundRecords.remember("round", open, memory);
    memory.putArray("round positions", roundPositions.toArray(open));
    if (concluded && reason != null) {
      memory.put("end", reason);
    }
    chance.remember(memory, undone(), settled);
    model.remember(memory);
    if (validation != null) {
      validation.remember(memory);
    }
    watchers.remember(memory);
    return memory;
  }

  private void recall(Memory memory) throws Unfit {
    same("numbers", memory.text("precision"), model.arrays().precision().name());
    same("examples", memory.whole("examples in a round"), source.examples());
    same("batches in a round", memory.whole("batches in a round"), source.batches());
    model.recall(memory);
    issued = memory.whole("batches");
    accounted = memory.whole("settled") == 1;
    examples = memory.whole("examples");
    tempo.earlier(memory.real("seconds"));
    batchRecords.recall("batch", memory);
    roundRecords.recall("round", memory);
    roundPositions.addAll(memory.reals("round positions"));
    if (batches() != issued) {
      throw new Unfit("it counts " + issued + " batches, but has " + batches() + " losses");
    }
    if (memory.has("end")) {
      reason = memory.text("end");
    }
    chance.recall(memory);
    if (validation != null) {
      validation.recall(memory, this);
    }
    watchers.recall(memory, this);
    checkpointing.catchUp(this);
    tempo.count(batches(), examples);
  }

  private static void same(String what, Object before, Object now) throws Unfit {
    if (!before.toString().equals(now.toString())) {
      throw new Unfit("its " + what + " were " + before + ", not " + now);
    }
  }

  // ---------------------------------------------------------------- the account

  /// The arrays to be returned: those of the best validation, else the last ones.
  public Map<Path, Object> best() {
    Map<Path, Object> found = validation == null ? null : validation.best();
    return found == null ? last() : found;
  }

  /// The arrays now, or the last ones that were finite.
  public Map<Path, Object> last() {
    settle();
    Map<Path, Object> now = model.arrays().snapshot(null);
    Map<Path, Object> before = sound;
    return TrainedArrays.finite(now) || before == null ? now : before;
  }

  public Net net(Map<Path, Object> arrays) {
    return model.arrays().net(arrays);
  }

  public Model model() {
    return model;
  }

  public Source source() {
    return source;
  }

  public Schedule schedule() {
    return schedule;
  }

  public Goal goal() {
    return goal;
  }

  public Tempo tempo() {
    return tempo;
  }

  public Checkpointing checkpointing() {
    return checkpointing;
  }

  /// The batch of the latest step; null before the first one.
  public @Nullable Feeds latest() {
    return latest;
  }

  public @Nullable Validation validation() {
    return validation;
  }

  /// What was measured of each batch.
  public Records batchRecords() {
    return batchRecords;
  }

  /// What was measured of each round.
  public Records roundRecords() {
    return roundRecords;
  }

  public Series batchLosses() {
    return batchRecords.loss();
  }

  public Series roundLosses() {
    return roundRecords.loss();
  }

  public Series roundPositions() {
    return roundPositions;
  }

  /// How many batches were begun.
  public long issued() {
    return issued;
  }

  /// How many batches are over.
  public long batches() {
    return batchLosses().size();
  }

  /// How many rounds are over.
  public long rounds() {
    return roundLosses().size();
  }

  public long examples() {
    return examples;
  }

  public double rate() {
    return rate;
  }

  /// Seconds since the start, or for all of it when it is over.
  public double elapsed() {
    return tempo.elapsed();
  }

  /// The part that is done, from 0 to 1.
  public double fraction() {
    return goal.fraction(this);
  }

  /// Why training is over.
  public String reason() {
    return reason == null ? "aborted" : reason;
  }
}
