package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The triangular distribution.
///
/// `TriangularDistribution[{a, b}, c]` goes from `a` to `b` with its peak at `c`, by default in the
/// middle.
///
/// ```wl
/// In:  {Mean[TriangularDistribution[{0, 3}, 0]], CDF[TriangularDistribution[{0, 2}], 1]}
/// Out: {1, 1/2}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class TriangularDistribution {
  private TriangularDistribution() {}
}
