package org.scheelite.std.distance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;

/// The distance along the axes.
///
/// `ManhattanDistance[u, v]` is the sum of the absolute differences of the coordinates.
///
/// ```wl
/// In:  ManhattanDistance[{0, 0}, {3, -4}]
/// Out: 7
/// ```
///
/// ```wl
/// In:  ManhattanDistance[{1., 2.}, {4., 6.}]
/// Out: 7.
/// ```
@Builtin(seeAlso = {"EuclideanDistance", "Norm"})
final class ManhattanDistance {
  private ManhattanDistance() {}

  @Form
  static @Nullable Expr distance(Expr u, Expr v) {
    double[] d = Distances.difference(u, v);
    if (d != null) {
      return Real.of(Arrays.stream(d).map(Math::abs).sum());
    }
    List<Expr> sizes = Distances.sizes(u, v);
    return sizes == null ? null : Call.of(Sym.PLUS, sizes);
  }
}
