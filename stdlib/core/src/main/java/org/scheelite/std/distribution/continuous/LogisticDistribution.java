package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.distribution.Defaults;

/// The logistic distribution.
///
/// `LogisticDistribution[m, b]` has mean `m` and scale `b`.
///
/// ```wl
/// In:  {CDF[LogisticDistribution[0, 1], 0], Quantile[LogisticDistribution[0, 1], 1/2]}
/// Out: {1/2, 0}
/// In:  LogisticDistribution[]
/// Out: LogisticDistribution[0, 1]
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class LogisticDistribution {
  private LogisticDistribution() {}

  @Form(whole = true)
  static @Nullable Expr standard(Normal call, Frame frame) {
    return Defaults.filled(call);
  }
}
