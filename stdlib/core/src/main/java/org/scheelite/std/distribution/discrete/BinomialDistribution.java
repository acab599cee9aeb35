package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// The number of successes in independent trials.
///
/// `BinomialDistribution[n, p]` counts the successes in `n` trials that succeed with probability
/// `p`.
///
/// ```wl
/// In:  IntegerQ[RandomVariate[BinomialDistribution[10, 1/2]]]
/// Out: True
/// ```
///
/// ```wl
/// In:  Length[RandomVariate[BinomialDistribution[1000, 0.3], 5]]
/// Out: 5
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class BinomialDistribution {
  private BinomialDistribution() {}
}
