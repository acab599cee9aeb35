package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The lognormal distribution.
///
/// `LogNormalDistribution[m, s]` is that of a value whose logarithm has mean `m` and standard
/// deviation `s`.
///
/// ```wl
/// In:  {Mean[LogNormalDistribution[0, 1]], CDF[LogNormalDistribution[0, 1], 1]}
/// Out: {Sqrt[E], 1/2}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class LogNormalDistribution {
  private LogNormalDistribution() {}
}
