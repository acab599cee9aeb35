package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The half-normal distribution.
///
/// `HalfNormalDistribution[t]` has the density `2 t/(Pi E^(t^2 x^2/Pi))` for positive `x`.
///
/// ```wl
/// In:  {Mean[HalfNormalDistribution[2]], CDF[HalfNormalDistribution[1], 0]}
/// Out: {1/2, 0}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class HalfNormalDistribution {
  private HalfNormalDistribution() {}
}
