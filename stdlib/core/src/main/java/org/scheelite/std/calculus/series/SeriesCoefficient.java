package org.scheelite.std.calculus.series;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Arithmetic;

/// A coefficient of a power series.
///
/// `SeriesCoefficient[series, n]` is the coefficient of the `n`-th power in a series;
/// `SeriesCoefficient[f, {x, x0, n}]` that in the expansion of `f`.
///
/// ```wl
/// In:  SeriesCoefficient[Series[Exp[x], {x, 0, 5}], 4]
/// Out: 1/24
/// In:  SeriesCoefficient[1/(1 - x - x^2), {x, 0, 10}]
/// Out: 89
/// ```
@Builtin(seeAlso = {"Series", "SeriesData"})
final class SeriesCoefficient {
  private SeriesCoefficient() {}

  @Form
  static @Nullable Expr coefficient(Expr f, Expr which, Frame frame) {
    if (f instanceof SeriesValue value) {
      return which instanceof Num n ? at(value, n) : null;
    }
    if (!(which instanceof Normal list)
        || !list.is(Sym.LIST, 3)
        || !(list.arg(2) instanceof Int(long n))
        || Math.abs(n) > 1000) {
      return null;
    }
    PowerSeries series = SeriesArithmetic.expansion(f, list.arg(0), list.arg(1), (int) n, frame);
    return series == null ? null : at(new SeriesValue(list.arg(0), list.arg(1), series), Int.of(n));
  }

  private static @Nullable Expr at(SeriesValue value, Num n) {
    PowerSeries series = value.series();
    Num index = Arithmetic.multiply(n, Int.of(series.root()));
    if (n instanceof Rational && !(index instanceof Int)) {
      return Int.ZERO;
    }
    if (!(index instanceof Int(long k))) {
      return null;
    }
    return k >= series.end() ? Sym.INDETERMINATE : series.at((int) k);
  }
}
