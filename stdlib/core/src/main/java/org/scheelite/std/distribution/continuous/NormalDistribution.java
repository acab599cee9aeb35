package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The normal distribution.
///
/// `NormalDistribution[m, s]` has mean `m` and standard deviation `s`; `NormalDistribution[]` has
/// mean 0 and standard deviation 1.
///
/// ```wl
/// In:  Head[RandomVariate[NormalDistribution[0, 1]]]
/// Out: Real
/// ```
///
/// ```wl
/// In:  NumberQ[RandomVariate[NormalDistribution[]]]
/// Out: True
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class NormalDistribution {
  private NormalDistribution() {}
}
