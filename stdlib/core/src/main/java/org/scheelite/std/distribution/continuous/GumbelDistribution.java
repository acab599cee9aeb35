package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The Gumbel distribution.
///
/// `GumbelDistribution[a, b]` is that of the least of many values, with location `a` and scale `b`.
///
/// ```wl
/// In:  Variance[GumbelDistribution[0, 1]]
/// Out: Pi^2/6
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class GumbelDistribution {
  private GumbelDistribution() {}
}
