package org.scheelite.std.distribution;

import org.scheelite.builtin.Builtin;

/// Says that a variable has a distribution.
///
/// `Distributed[x, dist]` stands in `Probability` for the variable `x` with the distribution
/// `dist`.
///
/// ```wl
/// In:  Distributed[x, NormalDistribution[0, 1]]
/// Out: Distributed[x, NormalDistribution[0, 1]]
/// In:  Probability[x > 0, Distributed[x, NormalDistribution[0, 1]]]
/// Out: 1/2
/// ```
@Builtin(seeAlso = {"Probability"})
final class Distributed {
  private Distributed() {}
}
