package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The Maxwell distribution.
///
/// `MaxwellDistribution[s]` is that of the length of a vector in space with normal coordinates of
/// standard deviation `s`.
///
/// ```wl
/// In:  Mean[MaxwellDistribution[1.]]
/// Out~: 1.595769
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class MaxwellDistribution {
  private MaxwellDistribution() {}
}
