package org.scheelite.std.distance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.Vectors;
import org.scheelite.std.number.Terms;

/// The straight distance of points.
///
/// `EuclideanDistance[u, v]` is `Norm[u - v]`.
///
/// ```wl
/// In:  EuclideanDistance[{0, 0}, {3, 4}]
/// Out: 5
/// ```
///
/// ```wl
/// In:  EuclideanDistance[{1., 2.}, {4., 6.}]
/// Out: 5.
/// ```
@Builtin(seeAlso = {"Norm", "ManhattanDistance", "CosineDistance"})
final class EuclideanDistance {
  private EuclideanDistance() {}

  @Form
  static @Nullable Expr distance(Expr u, Expr v) {
    double[] d = Distances.difference(u, v);
    if (d != null) {
      return Real.of(Vectors.norm(d));
    }
    List<Expr> sizes = Distances.sizes(u, v);
    return sizes == null
        ? null
        : Terms.sqrt(Call.of(Sym.PLUS, sizes.stream().map(s -> Terms.power(s, Int.TWO)).toList()));
  }
}
