package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The chi-square distribution.
///
/// `ChiSquareDistribution[n]` is that of the sum of `n` squares of standard normal values.
///
/// ```wl
/// In:  {Mean[ChiSquareDistribution[n]], Variance[ChiSquareDistribution[5]]}
/// Out: {n, 10}
/// In:  Quantile[ChiSquareDistribution[3], 0.95]
/// Out~: 7.814728
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class ChiSquareDistribution {
  private ChiSquareDistribution() {}
}
