package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The chi distribution.
///
/// `ChiDistribution[n]` is that of the length of `n` standard normal coordinates.
///
/// ```wl
/// In:  {Mean[ChiDistribution[2.]], CDF[ChiDistribution[2], 0]}
/// Out~: {1.253314, 0}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class ChiDistribution {
  private ChiDistribution() {}
}
