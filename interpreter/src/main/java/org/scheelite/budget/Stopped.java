package org.scheelite.budget;

/// Thrown by [Budget] alone, to leave an evaluation that spent what it had or was cancelled.
///
/// It carries no stack trace: it is an answer, not a fault.
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Reason {
    /// The time of the whole evaluation, or of a `TimeConstrained` inside it, is over.
    TIME,
    /// More memory was asked for than allowed.
    MEMORY,
    /// The host's stack is nearly used up.
    DEPTH,
    /// Somebody cancelled: Ctrl-C, `Session.cancel()`, `Abort[]`.
    CANCELLED
  }

  private final Reason reason;
  private final transient Object constraint;

  Stopped(Reason reason, Object constraint) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.constraint = constraint;
  }

  public Reason reason() {
    return reason;
  }

  /// Whether `constraint`, as given by [Budget#constrain], is what ran out.
  public boolean isOf(Object constraint) {
    return this.constraint == constraint;
  }
}
