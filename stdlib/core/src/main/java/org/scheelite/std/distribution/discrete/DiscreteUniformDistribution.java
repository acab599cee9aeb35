package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// Integers with equal chances.
///
/// `DiscreteUniformDistribution[{a, b}]` is uniform over the integers from `a` to `b`.
///
/// ```wl
/// In:  IntegerQ[RandomVariate[DiscreteUniformDistribution[{3, 5}]]]
/// Out: True
/// ```
///
/// ```wl
/// In:  Length[RandomVariate[DiscreteUniformDistribution[{0, 1}], 5]]
/// Out: 5
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class DiscreteUniformDistribution {
  private DiscreteUniformDistribution() {}
}
