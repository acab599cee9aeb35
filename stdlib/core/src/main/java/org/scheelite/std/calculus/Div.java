package org.scheelite.std.calculus;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// The divergence.
///
/// `Div[{f1, f2, ...}, {x1, x2, ...}]` is the sum of the derivatives of each component with respect
/// to its variable. `Div[f, vars, "Polar"]`, `"Cylindrical"` and `"Spherical"` take components
/// along the unit vectors of these coordinates.
///
/// ```wl
/// In:  Div[{x^2, x y}, {x, y}]
/// Out: 3*x
/// In:  Div[{r, 0, 0}, {r, t, p}, "Spherical"]
/// Out: 3
/// ```
@Builtin(seeAlso = {"Grad", "Curl", "Laplacian"})
final class Div {
  /// The field has not as many components as there are variables.
  static final Message SCLR =
      Message.of("Div::sclr", "The scalar expression `1` does not have a divergence.");

  private Div() {}

  @Form
  static @Nullable Expr divergence(Expr field, Expr variables, Frame frame) {
    return Fields.divergence(field, variables, Coordinates.CARTESIAN, frame);
  }

  @Form
  static @Nullable Expr divergence(Expr field, Expr variables, Expr chart, Frame frame) {
    Coordinates coordinates = Coordinates.named(chart);
    return coordinates == null ? null : Fields.divergence(field, variables, coordinates, frame);
  }
}
