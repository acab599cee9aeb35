package org.scheelite.std.distance;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// The distance of directions.
///
/// `CosineDistance[u, v]` is 1 less the cosine of the angle between the vectors.
///
/// ```wl
/// In:  CosineDistance[{1, 0}, {0, 1}]
/// Out: 1
/// ```
///
/// ```wl
/// In:  CosineDistance[{1., 2.}, {2., 1.}]
/// Out: 0.20000000000000018
/// ```
@Builtin(seeAlso = {"EuclideanDistance", "VectorAngle"})
final class CosineDistance {
  private CosineDistance() {}

  @Form
  static @Nullable Expr distance(Expr u, Expr v) {
    Expr[] x = Matrices.vector(u);
    Expr[] y = Matrices.vector(v);
    if (x == null || y == null || x.length != y.length) {
      return null;
    }
    Symbol norm = Symbol.system("Norm");
    return Terms.difference(
        Int.ONE,
        Terms.quotient(Call.of(Sym.DOT, u, v), Terms.product(Call.of(norm, u), Call.of(norm, v))));
  }
}
