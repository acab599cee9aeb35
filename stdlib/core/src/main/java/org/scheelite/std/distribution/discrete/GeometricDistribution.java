package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// The number of failures before a success.
///
/// `GeometricDistribution[p]` counts the failures before the first success of trials with the
/// chance `p`.
///
/// ```wl
/// In:  {Mean[GeometricDistribution[1/4]], PDF[GeometricDistribution[1/2], 2]}
/// Out: {3, 1/8}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class GeometricDistribution {
  private GeometricDistribution() {}
}
