package org.scheelite.std.distance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Symbol;

/// The largest difference of coordinates.
///
/// `ChessboardDistance[u, v]` is the largest absolute difference of the coordinates.
///
/// ```wl
/// In:  ChessboardDistance[{0, 0}, {3, -4}]
/// Out: 4
/// ```
///
/// ```wl
/// In:  ChessboardDistance[{1., 2.}, {4., 6.}]
/// Out: 4.
/// ```
@Builtin(seeAlso = {"EuclideanDistance", "Norm"})
final class ChessboardDistance {
  private ChessboardDistance() {}

  @Form
  static @Nullable Expr distance(Expr u, Expr v) {
    double[] d = Distances.difference(u, v);
    if (d != null) {
      return Real.of(Arrays.stream(d).map(Math::abs).max().orElse(0));
    }
    List<Expr> sizes = Distances.sizes(u, v);
    return sizes == null ? null : Call.of(Symbol.system("Max"), sizes);
  }
}
