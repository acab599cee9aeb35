package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.std.number.Terms;

/// The vector product.
///
/// `Cross[u, v]` is the vector product of vectors in space; `Cross[{x, y}]` is the vector at a
/// right angle in the plane.
///
/// ```wl
/// In:  Cross[{1, 0, 0}, {0, 1, 0}]
/// Out: {0, 0, 1}
/// ```
///
/// ```wl
/// In:  Cross[{x, y}]
/// Out: {-y, x}
/// ```
@Builtin(seeAlso = {"Dot", "Det"})
final class Cross {
  private Cross() {}

  @Form
  static @Nullable Expr plane(Expr v) {
    Expr[] x = Matrices.vector(v);
    return x == null || x.length != 2 ? null : Call.list(Terms.negate(x[1]), x[0]);
  }

  @Form
  static @Nullable Expr space(Expr u, Expr v) {
    Expr[] x = Matrices.vector(u);
    Expr[] y = Matrices.vector(v);
    if (x == null || y == null || x.length != 3 || y.length != 3) {
      return null;
    }
    return Call.list(minor(x, y, 1, 2), minor(x, y, 2, 0), minor(x, y, 0, 1));
  }

  private static Expr minor(Expr[] x, Expr[] y, int i, int k) {
    return Terms.difference(Terms.product(x[i], y[k]), Terms.product(x[k], y[i]));
  }
}
