package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// The number of successes in draws without replacement.
///
/// `HypergeometricDistribution[n, s, t]` counts successes in `n` draws from `t` things of which `s`
/// are successes.
///
/// ```wl
/// In:  {Mean[HypergeometricDistribution[5, 10, 50]], PDF[HypergeometricDistribution[2, 2, 4], 1]}
/// Out: {1, 2/3}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class HypergeometricDistribution {
  private HypergeometricDistribution() {}
}
