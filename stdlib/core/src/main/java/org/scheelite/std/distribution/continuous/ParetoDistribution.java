package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The Pareto distribution.
///
/// `ParetoDistribution[k, a]` has the least value `k` and falls off with the power `a`.
///
/// ```wl
/// In:  {CDF[ParetoDistribution[1, 2], 2], Mean[ParetoDistribution[1, 3]]}
/// Out: {3/4, 3/2}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class ParetoDistribution {
  private ParetoDistribution() {}
}
