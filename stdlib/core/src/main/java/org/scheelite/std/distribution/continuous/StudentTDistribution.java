package org.scheelite.std.distribution.continuous;

import org.scheelite.builtin.Builtin;

/// The distribution of Student.
///
/// `StudentTDistribution[n]` has `n` degrees of freedom.
///
/// ```wl
/// In:  {CDF[StudentTDistribution[5], 0], Variance[StudentTDistribution[4]]}
/// Out: {1/2, 2}
/// In:  Quantile[StudentTDistribution[10], 0.975]
/// Out~: 2.228139
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class StudentTDistribution {
  private StudentTDistribution() {}
}
