package org.scheelite.std.calculus.series;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;

/// A power series.
///
/// `SeriesData[x, x0, {a0, a1, ...}, n, m, d]` is the sum of `ai (x - x0)^((n + i)/d)`, known up to
/// the order `m/d`. Series are added, multiplied, raised to powers, differentiated, and functions
/// are taken of them.
///
/// ```wl
/// In:  SeriesData[x, 0, {1, 1, 1/2}, 0, 3, 1]
/// Out: SeriesData[x, 0, {1, 1, 1/2}, 0, 3, 1]
/// In:  ToString[%]
/// Out: 1 + x + x^2/2 + O[x]^3
/// In:  ToString[%%^2]
/// Out: 1 + 2 x + 2 x^2 + O[x]^3
/// ```
@Builtin(seeAlso = {"Series", "O", "Normal", "SeriesCoefficient"})
final class SeriesData {
  private SeriesData() {}

  @Form
  static @Nullable Expr make(
      Expr variable, Expr point, Normal list, Int first, Int end, Int root, Frame frame) {
    boolean small =
        Math.abs(first.value()) < 1 << 20
            && Math.abs(end.value()) < 1 << 20
            && root.value() > 0
            && root.value() < 1 << 20;
    if (!small || !list.is(Sym.LIST)) {
      return null;
    }
    PowerSeries series =
        PowerSeries.of(
            list.args(), (int) first.value(), (int) end.value(), (int) root.value(), frame);
    return new SeriesValue(variable, point, series);
  }
}
