package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.list.Sizes;
import org.scheelite.std.number.Terms;

/// Vandermonde matrices.
///
/// `VandermondeMatrix[{x1, x2, ...}]` has the rows `{1, xi, xi^2, ...}`; `VandermondeMatrix[list,
/// k]` has `k` columns.
///
/// ```wl
/// In:  VandermondeMatrix[{a, b, c}]
/// Out: {{1, a, a^2}, {1, b, b^2}, {1, c, c^2}}
/// In:  VandermondeMatrix[{2, 3}, 4]
/// Out: {{1, 2, 4, 8}, {1, 3, 9, 27}}
/// ```
@Builtin(seeAlso = {"HankelMatrix", "Det"})
final class VandermondeMatrix {
  private VandermondeMatrix() {}

  @Form
  static @Nullable Expr matrix(Expr list, Frame frame) {
    Expr[] points = Matrices.vector(list);
    return points == null || points.length == 0 ? null : matrix(points, points.length, frame);
  }

  @Form
  static @Nullable Expr matrix(Expr list, Expr k, Frame frame) {
    Expr[] points = Matrices.vector(list);
    Integer columns = Sizes.count(k);
    return points == null || points.length == 0 || columns == null || columns < 1
        ? null
        : matrix(points, columns, frame);
  }

  private static Expr matrix(Expr[] points, int columns, Frame frame) {
    var rows = new Expr[points.length][columns];
    for (int i = 0; i < points.length; i++) {
      rows[i][0] = Int.ONE;
      for (int k = 1; k < columns; k++) {
        rows[i][k] = frame.evaluate(Terms.power(points[i], Int.of(k)));
      }
    }
    return Matrices.list(rows);
  }
}
