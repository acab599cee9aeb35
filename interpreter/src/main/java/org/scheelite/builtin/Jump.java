package org.scheelite.builtin;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;

/// Leaves the evaluation under way for a place that waits for it. It carries no stack trace: it is
/// control flow, not a fault.
public abstract sealed class Jump extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Jump() {
    super(null, null, false, false);
  }

  /// `Break[]`, to the innermost loop.
  public static final class Break extends Jump {
    private static final long serialVersionUID = 1L;
  }

  /// `Continue[]`, to the innermost loop.
  public static final class Continue extends Jump {
    private static final long serialVersionUID = 1L;
  }

  /// `Return[value]`, to the innermost function or loop; `Return[value, head]` to the innermost
  /// call of `head`.
  public static final class Return extends Jump {
    private static final long serialVersionUID = 1L;
    private final transient Expr value;
    private final transient @Nullable Expr target;

    public Return(Expr value, @Nullable Expr target) {
      this.value = value;
      this.target = target;
    }

    public Expr value() {
      return value;
    }

    public @Nullable Expr target() {
      return target;
    }
  }

  /// `Throw[value, tag]`, to a `Catch` that takes it.
  public static final class Throw extends Jump {
    private static final long serialVersionUID = 1L;
    private final transient Expr value;
    private final transient @Nullable Expr tag;
    private final transient @Nullable Expr otherwise;

    /// @param otherwise a function applied to value and tag where no `Catch` takes them
    public Throw(Expr value, @Nullable Expr tag, @Nullable Expr otherwise) {
      this.value = value;
      this.tag = tag;
      this.otherwise = otherwise;
    }

    public Expr value() {
      return value;
    }

    public @Nullable Expr tag() {
      return tag;
    }

    public @Nullable Expr otherwise() {
      return otherwise;
    }
  }

  /// `Goto[label]`, to the compound expression that holds `Label[label]`.
  public static final class Goto extends Jump {
    private static final long serialVersionUID = 1L;
    private final transient Expr label;

    public Goto(Expr label) {
      this.label = label;
    }

    public Expr label() {
      return label;
    }
  }

  /// `Abort[]`, to `CheckAbort` or the end of the evaluation.
  public static final class Abort extends Jump {
    private static final long serialVersionUID = 1L;
  }

  /// `Exit[code]`, to the end of the session.
  public static final class Exit extends Jump {
    private static final long serialVersionUID = 1L;
    private final int code;

    public Exit(int code) {
      this.code = code;
    }

    public int code() {
      return code;
    }
  }

  /// A condition inside a right side failed: its rule does not apply.
  public static final class Decline extends Jump {
    private static final long serialVersionUID = 1L;
  }

  /// The evaluation went too deep or round too often; to the end of the evaluation.
  public static final class Terminate extends Jump {
    private static final long serialVersionUID = 1L;
    private final String reason;

    public Terminate(String reason) {
      this.reason = reason;
    }

    /// `RecursionLimit` or `IterationLimit`.
    public String reason() {
      return reason;
    }
  }
}
