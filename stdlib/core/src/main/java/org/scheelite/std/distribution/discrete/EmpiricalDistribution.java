package org.scheelite.std.distribution.discrete;

import org.scheelite.builtin.Builtin;

/// The distribution of data.
///
/// `EmpiricalDistribution[data]` gives each element of the list `data` the same chance.
///
/// ```wl
/// In:  {PDF[EmpiricalDistribution[{1, 2, 2, 3}], 2], CDF[EmpiricalDistribution[{1, 2, 2, 3}], 2]}
/// Out: {1/2, 3/4}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class EmpiricalDistribution {
  private EmpiricalDistribution() {}
}
