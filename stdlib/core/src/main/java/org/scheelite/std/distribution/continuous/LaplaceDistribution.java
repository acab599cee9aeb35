package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.distribution.Defaults;

/// The Laplace distribution.
///
/// `LaplaceDistribution[m, b]` has mean `m` and falls off on both sides like an exponential of
/// scale `b`.
///
/// ```wl
/// In:  {Variance[LaplaceDistribution[0, b]], CDF[LaplaceDistribution[0, 1], 0]}
/// Out: {2*b^2, 1/2}
/// In:  LaplaceDistribution[]
/// Out: LaplaceDistribution[0, 1]
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class LaplaceDistribution {
  private LaplaceDistribution() {}

  @Form(whole = true)
  static @Nullable Expr standard(Normal call, Frame frame) {
    return Defaults.filled(call);
  }
}
