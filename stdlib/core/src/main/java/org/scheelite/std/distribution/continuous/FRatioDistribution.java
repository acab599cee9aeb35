package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The F distribution.
///
/// `FRatioDistribution[n, m]` is that of the ratio of two mean squares with `n` and `m` degrees of
/// freedom.
///
/// ```wl
/// In:  Mean[FRatioDistribution[3, 5]]
/// Out: 5/3
/// In:  CDF[FRatioDistribution[3, 5], 1.]
/// Out~: 0.535146
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class FRatioDistribution {
  private FRatioDistribution() {}
}
