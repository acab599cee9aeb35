package org.scheelite.std.calculus;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The Laplacian.
///
/// `Laplacian[f, {x1, x2, ...}]` is the sum of the second derivatives of `f`; that of an array is
/// taken element by element. `Laplacian[f, vars, "Polar"]`, `"Cylindrical"` and `"Spherical"` take
/// scalar `f` in these coordinates.
///
/// ```wl
/// In:  Laplacian[x^2 + y^3, {x, y}]
/// Out: 2 + 6*y
/// In:  Laplacian[f[x, y], {x, y}]
/// Out: Derivative[0, 2][f][x, y] + Derivative[2, 0][f][x, y]
/// In:  Laplacian[Log[r], {r, t}, "Polar"]
/// Out: 0
/// ```
@Builtin(seeAlso = {"Grad", "Div"})
final class Laplacian {
  private Laplacian() {}

  @Form
  static @Nullable Expr laplacian(Expr f, Expr variables, Frame frame) {
    return Fields.laplacian(f, variables, Coordinates.CARTESIAN, frame);
  }

  @Form
  static @Nullable Expr laplacian(Expr f, Expr variables, Expr chart, Frame frame) {
    Coordinates coordinates = Coordinates.named(chart);
    return coordinates == null ? null : Fields.laplacian(f, variables, coordinates, frame);
  }
}
