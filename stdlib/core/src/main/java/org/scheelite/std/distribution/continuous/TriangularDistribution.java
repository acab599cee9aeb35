package org.scheelite.std.distribution.continuous;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.std.distribution.Defaults;

/// The triangular distribution.
///
/// `TriangularDistribution[{a, b}, c]` goes from `a` to `b` with its peak at `c`, by default in the
/// middle.
///
/// ```wl
/// In:  {Mean[TriangularDistribution[{0, 3}, 0]], CDF[TriangularDistribution[{0, 2}], 1]}
/// Out: {1, 1/2}
/// In:  TriangularDistribution[]
/// Out: TriangularDistribution[{0, 1}]
/// ```
@Builtin(seeAlso = {"PDF", "CDF", "RandomVariate"})
final class TriangularDistribution {
  private TriangularDistribution() {}

  @Form(whole = true)
  static @Nullable Expr standard(Normal call, Frame frame) {
    return Defaults.filled(call);
  }
}
