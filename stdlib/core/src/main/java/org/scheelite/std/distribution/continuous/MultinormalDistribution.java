package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The normal distribution of vectors.
///
/// `MultinormalDistribution[m, s]` has the mean `m` and the covariance matrix `s`.
///
/// ```wl
/// In:  Dimensions[RandomVariate[MultinormalDistribution[{0, 0}, {{1, 0}, {0, 1}}], 5]]
/// Out: {5, 2}
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class MultinormalDistribution {
  private MultinormalDistribution() {}
}
