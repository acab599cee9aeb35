package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The Cauchy distribution.
///
/// `CauchyDistribution[a, b]` has its centre at `a` and the scale `b`; it has no mean.
///
/// ```wl
/// In:  {PDF[CauchyDistribution[0, 1], 0], Mean[CauchyDistribution[0, 1]], Quantile[CauchyDistribution[0, 1], 3/4]}
/// Out: {Pi^(-1), Indeterminate, 1}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class CauchyDistribution {
  private CauchyDistribution() {}
}
