package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;

/// The exponential distribution.
///
/// `ExponentialDistribution[r]` is the distribution of the time between events of rate `r`; its
/// mean is `1/r`.
///
/// ```wl
/// In:  Head[RandomVariate[ExponentialDistribution[2]]]
/// Out: Real
/// ```
///
/// ```wl
/// In:  NumberQ[RandomVariate[ExponentialDistribution[1/2]]]
/// Out: True
/// In:  ExponentialDistribution[]
/// Msg: ExponentialDistribution::argx: ExponentialDistribution called with 0 arguments; 1 argument is expected.
/// Out: ExponentialDistribution[]
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class ExponentialDistribution {
  private ExponentialDistribution() {}

  /// Stays as it is; other numbers of arguments are faults.
  @Form
  static @Nullable Expr distribution(Expr rate) {
    return null;
  }
}
