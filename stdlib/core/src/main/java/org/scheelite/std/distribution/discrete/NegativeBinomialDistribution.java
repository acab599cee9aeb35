package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// The number of failures before some successes.
///
/// `NegativeBinomialDistribution[n, p]` counts the failures before the `n`-th success of trials
/// with the chance `p`.
///
/// ```wl
/// In:  {Mean[NegativeBinomialDistribution[2, 1/2]], PDF[NegativeBinomialDistribution[2, 1/2], 1]}
/// Out: {2, 1/4}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class NegativeBinomialDistribution {
  private NegativeBinomialDistribution() {}
}
