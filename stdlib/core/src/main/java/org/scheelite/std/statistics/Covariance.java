package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Covariances.
///
/// `Covariance[v, w]` is the sum of the products of deviations from the means divided by the number
/// of elements less 1.
///
/// ```wl
/// In:  Covariance[{1, 2, 3}, {2, 4, 6}]
/// Out: 2
/// ```
///
/// ```wl
/// In:  Covariance[{1., 2.}, {3., 1.}]
/// Out: -1.
/// ```
@Builtin(seeAlso = {"Correlation", "Variance"})
final class Covariance {
  private Covariance() {}

  @Form
  static @Nullable Expr covariance(Expr v, Expr w, Frame frame) {
    if (!(v instanceof Normal x && x.is(Sym.LIST))
        || !(w instanceof Normal y && y.is(Sym.LIST, x.size()))
        || x.size() < 2) {
      return null;
    }
    Expr left = Terms.difference(x, frame.call(Symbol.system("Mean"), x));
    Expr right = Data.call("Conjugate", Terms.difference(y, frame.call(Symbol.system("Mean"), y)));
    return Terms.quotient(Call.of(Sym.DOT, left, right), Int.of(x.size() - 1L));
  }
}
