package org.scheelite.std.linear;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Least squares solutions of linear equations.
///
/// `LeastSquares[m, b]` is the shortest `x` for which `Norm[m . x - b]` is least; `b` may be a
/// matrix of several right sides.
///
/// ```wl
/// In:  LeastSquares[{{1, 1}, {1, 2}, {1, 3}}, {7, 7, 8}]
/// Out: {19/3, 1/2}
/// In:  LeastSquares[{{1., 1.}, {1., 2.}, {1., 3.}}, {7., 7., 8.}]
/// Out~: {6.33333, 0.5}
/// In:  LeastSquares[{{1, 2}, {1, 2}}, {1, 2}]
/// Out: {3/10, 3/5}
/// ```
@Builtin(seeAlso = {"LinearSolve", "PseudoInverse", "Fit"})
final class LeastSquares {
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> TOLERANCE = LinearOptions.TOLERANCE;

  private LeastSquares() {}

  @Form
  static @Nullable Expr solve(Expr m, Expr b, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "LeastSquares", frame);
    if (rows == null || !(b instanceof Normal sides && sides.is(Sym.LIST))) {
      return null;
    }
    if (sides.size() != rows.length) {
      return frame.decline(LinearSolve.LSLC.by("LeastSquares"));
    }
    Expr inverse = frame.call(Symbol.system("PseudoInverse"), m);
    return frame.call(Sym.DOT, inverse, b);
  }
}
