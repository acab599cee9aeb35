package org.scheelite.net.train.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.net.train.checkpoint.Memory;
import org.scheelite.net.train.checkpoint.Unfit;

/// All that look on while a net is trained.
///
/// @param all who looks, in order
public record Watchers(List<Watcher> all) {
  static final Watchers NONE = new Watchers(List.of());

  /// Looks at training between two batches.
  public interface Watcher {

    /// Training is about to begin, or to go on from a checkpoint.
    default void begin(Training training) {}

    /// Looks; gives a reason to end training, or null.
    @Nullable String look(Training training, boolean roundEnd);

    /// Clears up when training is over.
    default void end(Training training) {}

    /// Puts what it needs into a checkpoint.
    default void remember(Memory memory) {}

    /// Goes on from a checkpoint: what happened before is not to be told again.
    default void recall(Memory memory, Training training) throws Unfit {}
  }

  void begin(Training training) {
    all.forEach(watcher -> watcher.begin(training));
  }

  @Nullable String look(Training training, boolean roundEnd) {
    String reason = null;
    for (Watcher watcher : all) {
      String told = watcher.look(training, roundEnd);
      reason = reason == null ? told : reason;
    }
    return reason;
  }

  void end(Training training) {
    all.forEach(watcher -> watcher.end(training));
  }

  void remember(Memory memory) {
    all.forEach(watcher -> watcher.remember(memory));
  }

  void recall(Memory memory, Training training) throws Unfit {
    for (Watcher watcher : all) {
      watcher.recall(memory, training);
    }
  }
}
