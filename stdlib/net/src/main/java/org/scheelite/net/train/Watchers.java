package org.scheelite.net.train;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that look on while a net is trained.
///
/// @param all who looks, in order
record Watchers(List<Watcher> all) {
  static final Watchers NONE = new Watchers(List.of());

  /// Looks at training between two batches.
  interface Watcher {

    /// Looks; gives a reason to end training, or null.
    @Nullable String look(Training training, boolean roundEnd);

    /// Clears up when training is over.
    default void end() {}
  }

  @Nullable String look(Training training, boolean roundEnd) {
    String reason = null;
    for (Watcher watcher : all) {
      String told = watcher.look(training, roundEnd);
      reason = reason == null ? told : reason;
    }
    return reason;
  }

  void end() {
    all.forEach(Watcher::end);
  }
}
