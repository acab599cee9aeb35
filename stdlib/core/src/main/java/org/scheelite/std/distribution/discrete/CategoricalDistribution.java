package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// A distribution over things with weights.
///
/// `CategoricalDistribution[{c1, c2, ...}, {w1, w2, ...}]` gives the category `ci` with a chance in
/// proportion to `wi`; without categories these are numbers from 1.
///
/// ```wl
/// In:  PDF[CategoricalDistribution[{"a", "b"}, {1, 3}], "b"]
/// Out: 3/4
/// In:  SubsetQ[{"a", "b"}, RandomVariate[CategoricalDistribution[{"a", "b"}, {1, 3}], 10]]
/// Out: True
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class CategoricalDistribution {
  private CategoricalDistribution() {}
}
