package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The gamma distribution.
///
/// `GammaDistribution[a, b]` has the shape `a` and the scale `b`.
///
/// ```wl
/// In:  {Mean[GammaDistribution[a, b]], Variance[GammaDistribution[a, b]]}
/// Out: {a*b, a*b^2}
/// In:  PDF[GammaDistribution[2, 1], 3]
/// Out: 3/E^3
/// In:  Quantile[GammaDistribution[2, 1.], 0.5]
/// Out~: 1.678347
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class GammaDistribution {
  private GammaDistribution() {}
}
