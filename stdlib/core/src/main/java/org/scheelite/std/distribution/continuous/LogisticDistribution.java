package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The logistic distribution.
///
/// `LogisticDistribution[m, b]` has mean `m` and scale `b`.
///
/// ```wl
/// In:  {CDF[LogisticDistribution[0, 1], 0], Quantile[LogisticDistribution[0, 1], 1/2]}
/// Out: {1/2, 0}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class LogisticDistribution {
  private LogisticDistribution() {}
}
