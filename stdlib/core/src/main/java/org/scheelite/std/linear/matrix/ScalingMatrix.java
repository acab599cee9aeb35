package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Scaling matrices.
///
/// `ScalingMatrix[{s1, s2, ...}]` scales each coordinate by its factor; `ScalingMatrix[s, v]`
/// scales by `s` along the direction of the vector `v`.
///
/// ```wl
/// In:  ScalingMatrix[{a, b}]
/// Out: {{a, 0}, {0, b}}
/// In:  ScalingMatrix[s, {1, 0}]
/// Out: {{s, 0}, {0, 1}}
/// ```
@Builtin(seeAlso = {"RotationMatrix", "DiagonalMatrix"})
final class ScalingMatrix {
  private ScalingMatrix() {}

  @Form
  static @Nullable Expr diagonal(Expr factors, Frame frame) {
    return Matrices.vector(factors) == null
        ? null
        : frame.call(Symbol.system("DiagonalMatrix"), factors);
  }

  @Form
  static @Nullable Expr along(Expr factor, Expr direction, Frame frame) {
    Expr[] v = Matrices.vector(direction);
    if (v == null || v.length == 0) {
      return null;
    }
    Expr product = Call.of(Symbol.system("Outer"), Sym.TIMES, direction, direction);
    Expr share = Terms.quotient(product, Call.of(Sym.DOT, direction, direction));
    Expr change = Terms.product(Terms.difference(factor, Int.ONE), share);
    return Algebra.expand(Terms.sum(Matrices.list(Matrices.identity(v.length)), change), frame);
  }
}
