package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// Geometric means.
///
/// `GeometricMean[list]` is the `n`-th root of the product of `n` elements.
///
/// ```wl
/// In:  GeometricMean[{2, 8}]
/// Out: 4
/// ```
///
/// ```wl
/// In:  GeometricMean[{1., 4.}]
/// Out: 2.
/// ```
@Builtin(seeAlso = {"Mean", "HarmonicMean"})
final class GeometricMean {
  private GeometricMean() {}

  @Form
  static @Nullable Expr mean(Expr data) {
    Normal list = Data.list(data);
    return list == null || list.size() == 0
        ? null
        : Terms.power(Call.of(Sym.TIMES, list.args()), Rational.of(1, list.size()));
  }
}
