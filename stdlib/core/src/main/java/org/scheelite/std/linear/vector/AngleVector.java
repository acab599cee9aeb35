package org.scheelite.std.linear.vector;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Points given by angles.
///
/// `AngleVector[t]` is the point `{Cos[t], Sin[t]}` at the angle `t` on the unit circle;
/// `AngleVector[{r, t}]` the point at distance `r`. `AngleVector[{x, y}, t]` and `AngleVector[{x,
/// y}, {r, t}]` start from the point `{x, y}`. Angles are in radians and count from the first axis,
/// counterclockwise.
///
/// ```wl
/// In:  AngleVector[Pi/6]
/// Out: {Sqrt[3]/2, 1/2}
/// ```
///
/// ```wl
/// In:  {AngleVector[{2, Pi}], AngleVector[{1, 1}, Pi/2]}
/// Out: {{-2, 0}, {1, 2}}
/// ```
///
/// ```wl
/// In:  AngleVector[{2., 1.}]
/// Out: {1.0806046117362795, 1.682941969615793}
/// ```
@Builtin(seeAlso = {"AnglePath", "FromPolarCoordinates", "Cos", "Sin"})
final class AngleVector {
  private static final Symbol COS = Symbol.system("Cos");
  private static final Symbol SIN = Symbol.system("Sin");

  private AngleVector() {}

  @Form
  static @Nullable Expr point(Expr spec) {
    if (spec instanceof Normal polar
        && polar.is(Sym.LIST, 2)
        && polar.arg(0) instanceof Real(double r)
        && polar.arg(1) instanceof Real(double t)) {
      return Packed.of(r * Math.cos(t), r * Math.sin(t));
    }
    if (spec instanceof Real(double angle)) {
      return Packed.of(Math.cos(angle), Math.sin(angle));
    }
    if (!(spec instanceof Normal list && list.is(Sym.LIST))) {
      return Call.list(Call.of(COS, spec), Call.of(SIN, spec));
    }
    if (list.size() != 2) {
      return null;
    }
    Expr r = list.arg(0);
    Expr t = list.arg(1);
    return Call.list(Terms.product(r, Call.of(COS, t)), Terms.product(r, Call.of(SIN, t)));
  }

  @Form
  static @Nullable Expr from(Expr start, Expr spec) {
    if (!(start instanceof Normal origin && origin.is(Sym.LIST, 2))) {
      return null;
    }
    Expr step = point(spec);
    return step == null ? null : Terms.sum(origin, step);
  }
}
