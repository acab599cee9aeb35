package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The Laplace distribution.
///
/// `LaplaceDistribution[m, b]` has mean `m` and falls off on both sides like an exponential of
/// scale `b`.
///
/// ```wl
/// In:  {Variance[LaplaceDistribution[0, b]], CDF[LaplaceDistribution[0, 1], 0]}
/// Out: {2*b^2, 1/2}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class LaplaceDistribution {
  private LaplaceDistribution() {}
}
