package org.scheelite.budget;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The one place where an evaluation is stopped.
///
/// Loops, matchers and kernels call [#poll] often: it costs a few instructions, and at intervals it
/// looks at the clock, at the memory and at the cancel flag. Deadlines nest.
public final class Budget {
  /// How many polls pass between two looks at the clock.
  private static final int STRIDE = 256;

  /// A span of time that ends an evaluation inside it.
  public static final class Constraint {
    private final long deadline;

    private Constraint(long deadline) {
      this.deadline = deadline;
    }
  }

  /// An amount of memory that ends an evaluation inside it.
  public static final class Allowance {
    private final long bytes;
    private final long limit;

    private Allowance(long bytes, long limit) {
      this.bytes = bytes;
      this.limit = limit;
    }
  }

  private final Deque<Constraint> constraints = new ArrayDeque<>();
  private final Deque<Allowance> allowances = new ArrayDeque<>();
  private volatile boolean cancelled;
  private volatile boolean insisted;
  private @Nullable Constraint host;
  private long deadline = Long.MAX_VALUE;
  private long heapLimit = Long.MAX_VALUE;
  private long lastCollection = System.nanoTime() - 1_000_000_000L;
  private int countdown = STRIDE;
  private int protection;

  /// Sets the host's time for all that follows until the next call; null for any time. Nothing in
  /// the evaluation can hold it back.
  public void limit(@Nullable Duration time) {
    constraints.clear();
    allowances.clear();
    deadline = Long.MAX_VALUE;
    host = time == null ? null : constrain(time);
  }

  /// Begins a new evaluation with a heap limit in bytes.
  public void begin(long heapBytes) {
    heapLimit = heapBytes;
    protection = 0;
    countdown = 0;
  }

  /// Asks the evaluation to stop at its next poll; any thread may call this. Asked twice, it stops
  /// even where stops are held back.
  public void cancel() {
    insisted = cancelled;
    cancelled = true;
  }

  /// Whether the evaluation was asked to stop; kernels on other threads read this.
  public boolean isCancelled() {
    return cancelled;
  }

  /// Takes note of a cancellation, so that the evaluation goes on: for work that hands over what it
  /// has so far. False where there was none.
  public boolean acknowledge() {
    boolean was = cancelled;
    cancelled = false;
    insisted = false;
    return was;
  }

  /// Opens a span of time; close it with [#release], whatever happened in between.
  public Constraint constrain(Duration time) {
    long now = System.nanoTime();
    long nanos = time.compareTo(Duration.ofDays(36_500)) > 0 ? Long.MAX_VALUE / 2 : time.toNanos();
    var constraint = new Constraint(now + nanos);
    constraints.push(constraint);
    deadline = nearest();
    return constraint;
  }

  /// Closes a span.
  public void release(Constraint constraint) {
    constraints.remove(constraint);
    deadline = nearest();
  }

  /// Allows so many bytes besides what is in use now; close it with [#release], whatever happened
  /// in between.
  public Allowance allow(long bytes) {
    var allowance = new Allowance(bytes, usedHeap() + bytes);
    allowances.push(allowance);
    return allowance;
  }

  /// Takes an allowance back.
  public void release(Allowance allowance) {
    allowances.remove(allowance);
  }

  /// The nanoseconds left before the nearest deadline; `Long.MAX_VALUE` where there is none.
  public long remaining() {
    return constraints.isEmpty() ? Long.MAX_VALUE : Math.max(0, deadline - System.nanoTime());
  }

  /// Holds back stops until the matching [#unprotect], but for the host's limits: the body of
  /// `AbortProtect`.
  public void protect() {
    protection++;
  }

  public void unprotect() {
    protection--;
  }

  /// Stops the evaluation if it has nothing left to spend.
  public void poll() {
    if (--countdown < 0 || cancelled) {
      check();
    }
  }

  /// Looks at once, for steps that take long between two polls.
  public void check() {
    countdown = STRIDE;
    if (heapLimit != Long.MAX_VALUE && usedHeap() > heapLimit && isHeapAbove(heapLimit)) {
      throw new Stopped(Stopped.Reason.MEMORY, this);
    }
    if (!allowances.isEmpty()) {
      checkAllowances();
    }
    if (host != null && System.nanoTime() - host.deadline >= 0) {
      throw new Stopped(Stopped.Reason.TIME, host);
    }
    if (protection > 0 && !insisted) {
      return;
    }
    if (cancelled) {
      throw new Stopped(Stopped.Reason.CANCELLED, this);
    }
    if (!constraints.isEmpty() && System.nanoTime() - deadline >= 0) {
      throw new Stopped(Stopped.Reason.TIME, expired());
    }
  }

  /// Stops the evaluation before it makes something that cannot fit into memory.
  ///
  /// @param bytes the least that it would take
  public void reserve(long bytes) {
    for (Allowance allowance : allowances) {
      if (bytes > allowance.bytes) {
        throw new Stopped(Stopped.Reason.MEMORY, allowance);
      }
    }
    if (bytes > Math.min(heapLimit, Runtime.getRuntime().maxMemory()) / 2) {
      throw new Stopped(Stopped.Reason.MEMORY, this);
    }
  }

  /// The stop for a stack that is nearly used up.
  public Stopped tooDeep() {
    return new Stopped(Stopped.Reason.DEPTH, this);
  }

  /// The outermost span that is over: inner ones end with it.
  private Object expired() {
    long now = System.nanoTime();
    Constraint outermost = null;
    for (Constraint constraint : constraints) {
      if (now - constraint.deadline >= 0) {
        outermost = constraint;
      }
    }
    return outermost == null ? this : outermost;
  }

  private long nearest() {
    @Nullable Constraint nearest = null;
    for (Constraint constraint : constraints) {
      if (nearest == null || constraint.deadline - nearest.deadline < 0) {
        nearest = constraint;
      }
    }
    return nearest == null ? Long.MAX_VALUE : nearest.deadline;
  }

  private void checkAllowances() {
    long used = usedHeap();
    for (Allowance allowance : allowances) {
      if (used > allowance.limit && isHeapAbove(allowance.limit)) {
        throw new Stopped(Stopped.Reason.MEMORY, allowance);
      }
    }
  }

  /// Whether the heap stays above a limit when garbage is gone; asked at most once a second.
  private boolean isHeapAbove(long limit) {
    long now = System.nanoTime();
    if (now - lastCollection < 1_000_000_000L) {
      return false;
    }
    lastCollection = now;
    System.gc();
    return usedHeap() > limit;
  }

  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
