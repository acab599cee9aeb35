package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The uniform distribution on an interval.
///
/// `UniformDistribution[{a, b}]` is uniform between `a` and `b`, `UniformDistribution[]` between 0
/// and 1.
///
/// ```wl
/// In:  Head[RandomVariate[UniformDistribution[{2, 3}]]]
/// Out: Real
/// ```
///
/// ```wl
/// In:  NumberQ[RandomVariate[UniformDistribution[]]]
/// Out: True
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class UniformDistribution {
  private UniformDistribution() {}
}
