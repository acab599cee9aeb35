package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// Correlations.
///
/// `Correlation[v, w]` is the covariance divided by both standard deviations, from -1 to 1.
///
/// ```wl
/// In:  Correlation[{1, 2, 3}, {2, 4, 6}]
/// Out: 1
/// ```
///
/// ```wl
/// In:  Correlation[{1., 2., 3.}, {3., 1., 2.}]
/// Out: -0.5
/// ```
@Builtin(seeAlso = {"Covariance"})
final class Correlation {
  private Correlation() {}

  @Form
  static @Nullable Expr correlation(Expr v, Expr w) {
    if (!(v instanceof Normal x && x.is(Sym.LIST))
        || !(w instanceof Normal y && y.is(Sym.LIST, x.size()))
        || x.size() < 2) {
      return null;
    }
    Expr product = Terms.product(Data.call("Variance", v), Data.call("Variance", w));
    return Terms.quotient(Data.call("Covariance", v, w), Terms.sqrt(product));
  }
}
