package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.std.number.Terms;

/// Correlations.
///
/// `Correlation[v, w]` is the covariance divided by both standard deviations, from -1 to 1.
/// `Correlation[m]` is the matrix for the columns of `m`.
///
/// ```wl
/// In:  Correlation[{1, 2, 3}, {2, 4, 6}]
/// Out: 1
/// ```
///
/// ```wl
/// In:  Correlation[{1., 2., 3.}, {3., 1., 2.}]
/// Out: -0.5
/// In:  Correlation[{{1, 2}, {3, 1}, {2, 3}}]
/// Out: {{1, -1/2}, {-1/2, 1}}
/// ```
@Builtin(seeAlso = {"Covariance"})
final class Correlation {
  private Correlation() {}

  @Form
  static @Nullable Expr correlation(Expr data, Frame frame) {
    return data instanceof Normal matrix && matrix.is(Sym.LIST) && Data.isMatrix(matrix)
        ? Covariance.ofColumns(matrix, matrix, "Correlation", frame)
        : null;
  }

  @Form
  static @Nullable Expr correlation(Expr v, Expr w, Frame frame) {
    if (!(v instanceof Normal x && x.is(Sym.LIST))
        || !(w instanceof Normal y && y.is(Sym.LIST, x.size()))
        || x.size() < 2) {
      return null;
    }
    if (Data.isMatrix(x) && Data.isMatrix(y)) {
      return Covariance.ofColumns(x, y, "Correlation", frame);
    }
    Expr product = Terms.product(Data.call("Variance", v), Data.call("Variance", w));
    return Terms.quotient(Data.call("Covariance", v, w), Terms.sqrt(product));
  }
}
