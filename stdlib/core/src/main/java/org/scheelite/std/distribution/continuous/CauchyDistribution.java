package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.distribution.Defaults;

/// The Cauchy distribution.
///
/// `CauchyDistribution[a, b]` has its centre at `a` and the scale `b`; it has no mean.
///
/// ```wl
/// In:  {PDF[CauchyDistribution[0, 1], 0], Mean[CauchyDistribution[0, 1]], Quantile[CauchyDistribution[0, 1], 3/4]}
/// Out: {Pi^(-1), Indeterminate, 1}
/// In:  CauchyDistribution[]
/// Out: CauchyDistribution[0, 1]
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class CauchyDistribution {
  private CauchyDistribution() {}

  @Form(whole = true)
  static @Nullable Expr standard(Normal call, Frame frame) {
    return Defaults.filled(call);
  }
}
