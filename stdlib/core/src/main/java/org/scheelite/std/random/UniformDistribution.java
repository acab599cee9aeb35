package org.scheelite.std.random;

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
@Builtin(seeAlso = {"RandomVariate"})
final class UniformDistribution {
  private UniformDistribution() {}
}
