package org.scheelite.std.linear.vector;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.number.Terms;

/// Projections of vectors.
///
/// `Projection[u, v]` is the part of the vector `u` along `v`; `Projection[u, v, f]` takes `f` for
/// the inner product.
///
/// ```wl
/// In:  Projection[{5, 6, 7}, {1, 0, 0}]
/// Out: {5, 0, 0}
/// In:  Projection[{1, 2}, {1, 1}]
/// Out: {3/2, 3/2}
/// In:  Projection[{1, 2}, {1, I}]
/// Out: {1/2 - I, 1 + I/2}
/// ```
@Builtin(seeAlso = {"Orthogonalize", "Normalize"})
final class Projection {
  private Projection() {}

  @Form
  static @Nullable Expr projection(Expr u, Expr v, Frame frame) {
    Expr[] x = Matrices.vector(u);
    Expr[] y = Matrices.vector(v);
    if (x == null || y == null || x.length != y.length) {
      return null;
    }
    Expr conjugate = Call.of(Symbol.system("Conjugate"), v);
    return along(v, Call.of(Sym.DOT, conjugate, u), Call.of(Sym.DOT, conjugate, v), frame);
  }

  @Form
  static Expr projection(Expr u, Expr v, Expr f, Frame frame) {
    return along(v, Call.of(f, v, u), Call.of(f, v, v), frame);
  }

  private static Expr along(Expr v, Expr product, Expr square, Frame frame) {
    Expr share = frame.evaluate(Terms.quotient(product, square));
    return frame.evaluate(Terms.product(share, v));
  }
}
