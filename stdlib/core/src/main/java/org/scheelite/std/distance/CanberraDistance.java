package org.scheelite.std.distance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// The Canberra distance.
///
/// `CanberraDistance[u, v]` is the sum of the differences, each over the sum of the sizes of both
/// coordinates; where both are 0 it is 0.
///
/// ```wl
/// In:  {CanberraDistance[{1, 2, 3}, {2, 4, 6}], CanberraDistance[{0, 1}, {0, 3}]}
/// Out: {1, 1/2}
/// ```
@Builtin(seeAlso = {"ManhattanDistance"})
final class CanberraDistance {
  private CanberraDistance() {}

  @Form
  static @Nullable Expr distance(Expr u, Expr v) {
    Expr[] x = Matrices.vector(u);
    Expr[] y = Matrices.vector(v);
    if (x == null || y == null || x.length != y.length || x.length == 0) {
      return null;
    }
    List<Expr> terms = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      if (!Matrices.isZero(x[i]) || !Matrices.isZero(y[i])) {
        Expr gap = Call.of(Sym.ABS, Terms.difference(x[i], y[i]));
        Expr size = Terms.sum(Call.of(Sym.ABS, x[i]), Call.of(Sym.ABS, y[i]));
        terms.add(Terms.quotient(gap, size));
      }
    }
    return Call.of(Sym.PLUS, terms);
  }
}
