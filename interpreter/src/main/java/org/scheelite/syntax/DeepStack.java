package org.scheelite.syntax;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Gives deeply nested texts a stack of their own, so that the caller's is never exhausted.
final class DeepStack {
  /// What any thread's stack can take.
  private static final int SHALLOW = 60;

  /// Texts of fewer words cannot nest deeply enough by operators alone.
  private static final int SHORT = 300;

  private static final long STACK_BYTES = 256L << 20;

  private DeepStack() {}

  /// Calls `work`, on another thread where `depth` brackets or `words` words could need it.
  static <T> T call(int depth, int words, Supplier<T> work) {
    if (depth < SHALLOW && words < SHORT) {
      return work.get();
    }
    var answer = new CompletableFuture<T>();
    Thread.ofPlatform()
        .name("deep reader")
        .stackSize(STACK_BYTES)
        .daemon()
        .start(() -> answer.completeAsync(work, Runnable::run));
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
