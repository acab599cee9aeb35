package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Sym;
import org.scheelite.std.distribution.Distributions;
import org.scheelite.std.number.Terms;

/// The distance of the quartiles.
///
/// `InterquartileRange[data]` is the difference of the upper and the lower quartile of a list or a
/// distribution.
///
/// ```wl
/// In:  {InterquartileRange[{1, 3, 4, 2, 5, 6}], InterquartileRange[UniformDistribution[{0, 4}]]}
/// Out: {3, 2}
/// ```
@Builtin(seeAlso = {"Quartiles", "Quantile"})
final class InterquartileRange {
  private InterquartileRange() {}

  @Form
  static @Nullable Expr range(Expr data, Frame frame) {
    Expr quartiles = frame.evaluate(Data.call("Quartiles", data));
    if (quartiles instanceof Normal list && list.is(Sym.LIST, 3)) {
      return Terms.difference(list.arg(2), list.arg(0));
    }
    if (!Distributions.isKnown(data)) {
      return null;
    }
    return Terms.difference(
        Data.call("Quantile", data, Rational.of(3, 4)),
        Data.call("Quantile", data, Rational.of(1, 4)));
  }
}
