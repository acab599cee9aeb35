package org.scheelite.api;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// One thread with a large stack. The stack is address space, taken as it is used.
final class EvaluationThread implements AutoCloseable {
  private static final long STACK_BYTES = 192L << 20;

  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(EvaluationThread::thread);

  private static Thread thread(Runnable work) {
    var thread = new Thread(null, work, "scheelite", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /// Runs `work` on the thread and waits for it, through interruptions: an evaluation is stopped by
  /// cancelling it.
  <T> T call(Supplier<T> work) {
    if (executor.isShutdown()) {
      throw new IllegalStateException("the session is closed");
    }
    Future<T> future = executor.submit(work::get);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw e.getCause() instanceof RuntimeException cause
              ? cause
              : new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
