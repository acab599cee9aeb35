package org.scheelite.net.train.loop;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;
import org.scheelite.std.random.Generator;

/// Follows the random generator of the session, which functions of the user draw from, so that a
/// training can go on from a checkpoint with the same draws.
///
/// A batch is made while the step of the one before is still under way. So there are two states to
/// know: the one in which the next batch was begun to be made, and the one now.
public final class Chance {
  private static final String BATCH = "random before batch";
  private static final String NOW = "random now";

  private final Frame frame;

  /// The state before the newest batch was made; null where it is in use already.
  private long @Nullable [] fetch;

  /// The same for the batch of the step under way.
  private long @Nullable [] used;

  /// The state when that step began.
  private long @Nullable [] step;

  Chance(Frame frame) {
    this.frame = frame;
  }

  private long[] now() {
    return Generator.of(frame).state();
  }

  /// A batch is about to be made.
  void beforeBatch() {
    fetch = now();
  }

  /// A step with the newest batch is about to begin.
  void beforeStep() {
    used = fetch;
    fetch = null;
    step = now();
  }

  /// @param undone whether the last step changed nothing, so that it has to be done again
  /// @param settled whether all functions have looked at the last batch
  void remember(Memory memory, boolean undone, boolean settled) {
    put(memory, BATCH, undone ? used : fetch);
    put(memory, NOW, undone ? step : settled ? now() : null);
  }

  private static void put(Memory memory, String name, long @Nullable [] state) {
    if (state != null) {
      memory.putArray(name, state);
    }
  }

  void recall(Memory memory) throws Unfit {
    fetch = memory.has(BATCH) ? four(memory.wholes(BATCH)) : null;
    step = memory.has(NOW) ? four(memory.wholes(NOW)) : null;
  }

  private static long[] four(long... state) throws Unfit {
    if (state.length != 4) {
      throw new Unfit("it has no state of the random generator");
    }
    return state;
  }

  /// After a checkpoint: to where the next batch is made.
  void goBack() {
    set(fetch == null ? step : fetch);
  }

  /// After a checkpoint: to where it was written.
  void goOn() {
    set(step);
  }

  private void set(long @Nullable [] state) {
    if (state != null) {
      frame.setState(Generator.KEY, Generator.of(state));
    }
  }
}
