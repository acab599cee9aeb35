package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// One trial.
///
/// `BernoulliDistribution[p]` is 1 with probability `p`, else 0.
///
/// ```wl
/// In:  IntegerQ[RandomVariate[BernoulliDistribution[1/3]]]
/// Out: True
/// ```
///
/// ```wl
/// In:  Length[RandomVariate[BernoulliDistribution[0.5], 5]]
/// Out: 5
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class BernoulliDistribution {
  private BernoulliDistribution() {}
}
