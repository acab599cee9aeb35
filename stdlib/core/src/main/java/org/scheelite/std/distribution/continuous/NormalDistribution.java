package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.distribution.Defaults;

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
/// In:  NormalDistribution[]
/// Out: NormalDistribution[0, 1]
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class NormalDistribution {
  private NormalDistribution() {}

  @Form(whole = true)
  static @Nullable Expr standard(Normal call, Frame frame) {
    return Defaults.filled(call);
  }
}
