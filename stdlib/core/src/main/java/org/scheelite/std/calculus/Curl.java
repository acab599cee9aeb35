package org.scheelite.std.calculus;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// The curl.
///
/// `Curl[{f1, f2, f3}, {x, y, z}]` is the curl of a vector field; `Curl[{f1, f2}, {x, y}]` is the
/// scalar curl in the plane.
///
/// ```wl
/// In:  Curl[{y, -x, z}, {x, y, z}]
/// Out: {0, 0, -2}
/// In:  Curl[{-y, x}, {x, y}]
/// Out: 2
/// ```
@Builtin(seeAlso = {"Grad", "Div", "Cross"})
final class Curl {
  private Curl() {}

  @Form
  static @Nullable Expr curl(Expr field, Expr variables, Frame frame) {
    return Fields.curl(field, variables, Coordinates.CARTESIAN, frame);
  }

  @Form
  static @Nullable Expr curl(Expr field, Expr variables, Expr chart, Frame frame) {
    Coordinates coordinates = Coordinates.named(chart);
    return coordinates == null ? null : Fields.curl(field, variables, coordinates, frame);
  }
}
