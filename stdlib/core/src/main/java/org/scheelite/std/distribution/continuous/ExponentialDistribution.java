package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The exponential distribution.
///
/// `ExponentialDistribution[r]` is the distribution of the time between events of rate `r`; its
/// mean is `1/r`.
///
/// ```wl
/// In:  Head[RandomVariate[ExponentialDistribution[2]]]
/// Out: Real
/// ```
///
/// ```wl
/// In:  NumberQ[RandomVariate[ExponentialDistribution[1/2]]]
/// Out: True
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class ExponentialDistribution {
  private ExponentialDistribution() {}
}
