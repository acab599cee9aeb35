package org.scheelite.builtin;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// Answers calls of functions that users defined by rules, by quicker means and with the same
/// results; found through [java.util.ServiceLoader].
public interface Accelerator {

  /// A function that is quicker than its rules.
  interface Function {

    /// The value of a call, already evaluated; null where the rules have to be tried.
    @Nullable Expr call(Call call, Frame frame);

    /// Whether it is still of use.
    boolean isValid(Frame frame);
  }

  /// Looks for a quicker way for calls like this one; null where there is none.
  @Nullable Function prepare(Symbol function, Call sample, Frame frame);
}
