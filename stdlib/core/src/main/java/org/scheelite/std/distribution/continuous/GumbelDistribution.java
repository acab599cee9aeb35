package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.distribution.Defaults;

/// The Gumbel distribution.
///
/// `GumbelDistribution[a, b]` is that of the least of many values, with location `a` and scale `b`,
/// by default 0 and 1.
///
/// ```wl
/// In:  Variance[GumbelDistribution[0, 1]]
/// Out: Pi^2/6
/// In:  GumbelDistribution[]
/// Out: GumbelDistribution[0, 1]
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class GumbelDistribution {
  private GumbelDistribution() {}

  @Form(whole = true)
  static @Nullable Expr standard(Normal call, Frame frame) {
    return Defaults.filled(call);
  }
}
