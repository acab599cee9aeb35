package org.scheelite.syntax;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Gives deeply nested texts a stack of their own, so that the caller's is never exhausted.
final class DeepStack {
  private static final long STACK_BYTES = 256L << 20;

  private DeepStack() {}

  /// Calls `work` on a thread with a large stack, and waits for it.
  static <T> T call(Supplier<T> work) {
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
