package org.scheelite.std.linear.vector;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Real;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// The angle between vectors.
///
/// `VectorAngle[u, v]` is the angle between the vectors, from 0 to `Pi`.
///
/// ```wl
/// In:  VectorAngle[{1, 0}, {1, 1}]
/// Out: Pi/4
/// ```
///
/// ```wl
/// In:  VectorAngle[{1., 0.}, {0., 2.}]
/// Out: 1.5707963267948966
/// ```
@Builtin(seeAlso = {"CosineDistance", "AngleVector"})
final class VectorAngle {
  private VectorAngle() {}

  @Form
  static @Nullable Expr angle(Expr u, Expr v, Frame frame) {
    if (Matrices.vector(u) == null || Matrices.vector(v) == null) {
      return null;
    }
    Symbol norm = Symbol.system("Norm");
    Expr right = frame.call(Symbol.system("Conjugate"), v);
    Expr cosine =
        Terms.quotient(
            Call.of(Sym.DOT, u, right), Terms.product(Call.of(norm, u), Call.of(norm, v)));
    Expr value = frame.evaluate(cosine);
    if (value instanceof Real(double x)) {
      return Real.of(Math.acos(Math.clamp(x, -1, 1)));
    }
    return Call.of(Symbol.system("ArcCos"), value);
  }
}
