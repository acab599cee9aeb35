package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// The number of independent events.
///
/// `PoissonDistribution[m]` counts events that come independently, `m` of them on average.
///
/// ```wl
/// In:  IntegerQ[RandomVariate[PoissonDistribution[2]]]
/// Out: True
/// ```
///
/// ```wl
/// In:  Length[RandomVariate[PoissonDistribution[100], 5]]
/// Out: 5
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class PoissonDistribution {
  private PoissonDistribution() {}
}
