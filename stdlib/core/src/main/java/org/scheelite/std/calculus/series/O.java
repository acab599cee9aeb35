package org.scheelite.std.calculus.series;

import java.util.List;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;

/// The order of what is left out of a series.
///
/// `O[x]^n` stands for terms of order `x^n`; added to an expression it makes a series of it. `O[x,
/// x0]^n` stands for terms of order `(x - x0)^n`.
///
/// ```wl
/// In:  ToString[Exp[x] + O[x]^3]
/// Out: 1 + x + x^2/2 + O[x]^3
/// In:  O[x]^4
/// Out: SeriesData[x, 0, {}, 4, 4, 1]
/// ```
@Builtin(seeAlso = {"Series", "SeriesData", "Normal"})
final class O {
  private O() {}

  @Form
  static Expr order(Expr variable) {
    return order(variable, Int.ZERO);
  }

  @Form
  static Expr order(Expr variable, Expr point) {
    return new SeriesValue(variable, point, new PowerSeries(List.of(), 1, 1, 1));
  }
}
