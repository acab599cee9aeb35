package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The inverse gamma distribution.
///
/// `InverseGammaDistribution[a, b]` has the shape `a` and the scale `b`.
///
/// ```wl
/// In:  Mean[InverseGammaDistribution[3, 4]]
/// Out: 2
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class InverseGammaDistribution {
  private InverseGammaDistribution() {}
}
