package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.std.number.Terms;

/// Harmonic means.
///
/// `HarmonicMean[list]` is the reciprocal of the mean of the reciprocals.
///
/// ```wl
/// In:  HarmonicMean[{2, 6}]
/// Out: 3
/// ```
///
/// ```wl
/// In:  HarmonicMean[{1., 3.}]
/// Out: 1.5
/// ```
@Builtin(seeAlso = {"Mean", "GeometricMean"})
final class HarmonicMean {
  private HarmonicMean() {}

  @Form
  static @Nullable Expr mean(Expr data) {
    Normal list = Data.list(data);
    return list == null || list.size() == 0
        ? null
        : Terms.power(Data.call("Mean", Terms.power(list, Int.MINUS_ONE)), Int.MINUS_ONE);
  }
}
