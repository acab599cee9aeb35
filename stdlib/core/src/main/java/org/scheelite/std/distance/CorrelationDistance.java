package org.scheelite.std.distance;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// The distance of deviations from the mean.
///
/// `CorrelationDistance[u, v]` is the cosine distance of the vectors less their means.
///
/// ```wl
/// In:  {CorrelationDistance[{1, 2, 3}, {2, 4, 6}], CorrelationDistance[{1, 2, 3}, {3, 2, 1}]}
/// Out: {0, 2}
/// ```
@Builtin(seeAlso = {"CosineDistance", "Correlation"})
final class CorrelationDistance {
  private CorrelationDistance() {}

  @Form
  static @Nullable Expr distance(Expr u, Expr v) {
    Expr[] x = Matrices.vector(u);
    Expr[] y = Matrices.vector(v);
    if (x == null || y == null || x.length != y.length || x.length == 0) {
      return null;
    }
    Symbol mean = Symbol.system("Mean");
    return Call.of(
        Symbol.system("CosineDistance"),
        Terms.difference(u, Call.of(mean, u)),
        Terms.difference(v, Call.of(mean, v)));
  }
}
