package org.scheelite.std.calculus;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The gradient.
///
/// `Grad[f, {x1, x2, ...}]` is the list of the derivatives of `f` with respect to each variable;
/// the gradient of an array is an array one level deeper. `Grad[f, vars, "Polar"]`, `"Cylindrical"`
/// and `"Spherical"` give components along the unit vectors of these coordinates, for scalar `f`.
///
/// ```wl
/// In:  Grad[x^2 y, {x, y}]
/// Out: {2*x*y, x^2}
/// In:  Grad[{x y, x + y}, {x, y}]
/// Out: {{y, x}, {1, 1}}
/// In:  Grad[r^2 Sin[t], {r, t}, "Polar"]
/// Out: {2*r*Sin[t], r*Cos[t]}
/// ```
@Builtin(seeAlso = {"D", "Div", "Curl", "Laplacian"})
final class Grad {
  private Grad() {}

  @Form
  static @Nullable Expr gradient(Expr f, Expr variables, Frame frame) {
    return Fields.gradient(f, variables, Coordinates.CARTESIAN, frame);
  }

  @Form
  static @Nullable Expr gradient(Expr f, Expr variables, Expr chart, Frame frame) {
    Coordinates coordinates = Coordinates.named(chart);
    return coordinates == null ? null : Fields.gradient(f, variables, coordinates, frame);
  }
}
