package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.distribution.Defaults;

/// The uniform distribution on an interval.
///
/// `UniformDistribution[{a, b}]` is uniform between `a` and `b`, `UniformDistribution[]` between 0
/// and 1.
///
/// ```wl
/// In:  Head[RandomVariate[UniformDistribution[{2, 3}]]]
/// Out: Real
/// ```
///
/// ```wl
/// In:  NumberQ[RandomVariate[UniformDistribution[]]]
/// Out: True
/// In:  UniformDistribution[]
/// Out: UniformDistribution[{0, 1}]
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class UniformDistribution {
  private UniformDistribution() {}

  @Form(whole = true)
  static @Nullable Expr standard(Normal call, Frame frame) {
    return Defaults.filled(call);
  }
}
