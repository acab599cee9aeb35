package org.scheelite.std.distance;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// The distance of Bray and Curtis.
///
/// `BrayCurtisDistance[u, v]` is the sum of the sizes of the differences over that of the sums.
///
/// ```wl
/// In:  BrayCurtisDistance[{1, 2, 3}, {2, 4, 6}]
/// Out: 1/3
/// ```
@Builtin(seeAlso = {"ManhattanDistance"})
final class BrayCurtisDistance {
  private BrayCurtisDistance() {}

  @Form
  static @Nullable Expr distance(Expr u, Expr v) {
    Expr[] x = Matrices.vector(u);
    Expr[] y = Matrices.vector(v);
    if (x == null || y == null || x.length != y.length || x.length == 0) {
      return null;
    }
    Symbol total = Symbol.system("Total");
    Expr gaps = Call.of(Sym.ABS, Terms.difference(u, v));
    Expr sums = Call.of(Sym.ABS, Terms.sum(u, v));
    return Terms.quotient(Call.of(total, gaps), Call.of(total, sums));
  }
}
