package org.scheelite.tensor.cpu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Threads that live as long as a session and share out the tasks of one [Work] at a time. The
/// thread that waits for the work helps with it. Idle threads spin a moment and then park.
///
/// Which thread does which task changes nothing: tasks depend on jobs before theirs alone.
public final class Workers implements AutoCloseable {

  /// How often an idle thread looks for work before it yields or parks.
  private static final int SPINS = 20_000;

  /// A sequence of jobs, each of independent tasks, to be done one job after the other.
  public interface Work {

    /// How many tasks a job has; 0 to skip it, negative when there is no such job.
    int tasks(int job);

    /// Does one task; a worker's number is below [Workers#count].
    void run(int job, int task, int worker);

    /// Whether code of others takes part, whose exceptions go on to the caller as they are.
    default boolean foreign() {
      return false;
    }
  }

  private final int count;
  private final List<Thread> threads = new ArrayList<>();

  /// The number of the running job, counted over all works, and how many tasks are not taken yet.
  private final AtomicLong ticket = new AtomicLong();

  private final AtomicInteger unfinished = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile @Nullable Work work;
  private volatile int job;
  private volatile boolean running;
  private volatile long finished = System.nanoTime();
  private volatile boolean closed;
  private volatile int parked;

  /// Workers for `count` threads in all: the waiting one and `count - 1` others.
  public Workers(int count) {
    this.count = Math.max(1, count);
  }

  /// As many as the machine has processors.
  public static Workers forMachine() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  public int count() {
    return count;
  }

  /// Begins a work and comes back at once; the former one must be over.
  public void start(Work next) {
    if (running) {
      throw new IllegalStateException("the workers are busy");
    }
    startThreads();
    failure.set(null);
    work = next;
    job = -1;
    running = true;
    advance(next);
    if (parked > 0) {
      threads.forEach(LockSupport::unpark);
    }
  }

  /// Helps until the work is over; an exception of any thread is thrown here.
  public void await() {
    int idle = 0;
    while (running) {
      if (help(0)) {
        idle = 0;
      } else {
        idle = pause(idle);
      }
    }
    Throwable thrown = failure.get();
    Work done = work;
    if (thrown instanceof RuntimeException own && done != null && done.foreign()) {
      throw own;
    }
    if (thrown != null) {
      throw new IllegalStateException("a kernel failed: " + thrown, thrown);
    }
  }

  /// Whether a work is under way.
  public boolean busy() {
    return running;
  }

  /// When the last work was over, on the clock of `System.nanoTime`.
  public long finished() {
    return finished;
  }

  private void startThreads() {
    if (closed) {
      throw new IllegalStateException("the workers are closed");
    }
    for (int i = threads.size() + 1; i < count; i++) {
      int worker = i;
      var thread = new Thread(() -> serve(worker), "scheelite-worker-" + i);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  private void serve(int worker) {
    int idle = 0;
    while (!closed) {
      if (help(worker)) {
        idle = 0;
      } else if (running || idle < SPINS) {
        idle = pause(idle);
      } else {
        park();
        idle = 0;
      }
    }
  }

  private static int pause(int idle) {
    if (idle < SPINS) {
      Thread.onSpinWait();
      return idle + 1;
    }
    Thread.yield();
    return idle;
  }

  private synchronized void count(int change) {
    parked += change;
  }

  private void park() {
    count(1);
    if (!running && !closed) {
      LockSupport.park(this);
    }
    count(-1);
  }

  /// Takes a task of the running job and does it; false when none is left to take.
  private boolean help(int worker) {
    long seen = ticket.get();
    int left = (int) seen;
    if (left == 0 || !ticket.compareAndSet(seen, seen - 1)) {
      return left != 0;
    }
    Work current = work; // fixed until the task just taken is finished
    if (current == null) {
      throw new IllegalStateException("a task without work");
    }
    try {
      if (failure.get() == null) {
        current.run(job, left - 1, worker);
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    } finally {
      if (unfinished.decrementAndGet() == 0) {
        advance(current);
      }
    }
    return true;
  }

  private void advance(Work current) {
    int next = job + 1;
    while (current.tasks(next) == 0) {
      next++;
    }
    int tasks = current.tasks(next);
    if (tasks < 0) {
      finished = System.nanoTime();
      running = false;
      return;
    }
    job = next;
    unfinished.set(tasks);
    long sequence = (ticket.get() >>> 32) + 1;
    ticket.set(sequence << 32 | tasks);
  }

  @Override
  public void close() {
    closed = true;
    threads.forEach(LockSupport::unpark);
  }
}
