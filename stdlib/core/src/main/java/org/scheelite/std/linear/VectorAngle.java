package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
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
  static @Nullable Expr angle(Expr u, Expr v) {
    if (Matrices.vector(u) == null || Matrices.vector(v) == null) {
      return null;
    }
    Symbol norm = Symbol.system("Norm");
    return Call.of(
        Symbol.system("ArcCos"),
        Terms.quotient(Call.of(Sym.DOT, u, v), Terms.product(Call.of(norm, u), Call.of(norm, v))));
  }
}
