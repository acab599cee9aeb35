package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The beta distribution.
///
/// `BetaDistribution[a, b]` lives on the interval from 0 to 1.
///
/// ```wl
/// In:  {Mean[BetaDistribution[2, 3]], PDF[BetaDistribution[2, 3], 1/2], CDF[BetaDistribution[2, 3], 1/2]}
/// Out: {2/5, 3/2, 11/16}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class BetaDistribution {
  private BetaDistribution() {}
}
