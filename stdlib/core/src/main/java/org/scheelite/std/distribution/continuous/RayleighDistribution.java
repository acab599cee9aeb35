package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The Rayleigh distribution.
///
/// `RayleighDistribution[s]` is that of the length of a vector in the plane with normal coordinates
/// of standard deviation `s`.
///
/// ```wl
/// In:  {Mean[RayleighDistribution[1.]], CDF[RayleighDistribution[1], 0]}
/// Out~: {1.253314, 0}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class RayleighDistribution {
  private RayleighDistribution() {}
}
