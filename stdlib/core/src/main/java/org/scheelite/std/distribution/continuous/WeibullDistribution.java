package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The Weibull distribution.
///
/// `WeibullDistribution[a, b]` has the shape `a` and the scale `b`.
///
/// ```wl
/// In:  {CDF[WeibullDistribution[2, 1], 1], Mean[WeibullDistribution[1, b]]}
/// Out: {1 - E^(-1), b}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class WeibullDistribution {
  private WeibullDistribution() {}
}
