package org.scheelite.std.statistics;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.number.Terms;

/// Covariances.
///
/// `Covariance[v, w]` is the sum of the products of deviations from the means divided by the number
/// of elements less 1. `Covariance[m]` is the matrix for the columns of `m`, `Covariance[m1, m2]`
/// that of each column of `m1` with each of `m2`.
///
/// ```wl
/// In:  Covariance[{1, 2, 3}, {2, 4, 6}]
/// Out: 2
/// ```
///
/// ```wl
/// In:  Covariance[{1., 2.}, {3., 1.}]
/// Out: -1.
/// In:  Covariance[{{1, 2}, {3, 4}, {5, 9}}]
/// Out: {{4, 7}, {7, 13}}
/// ```
@Builtin(seeAlso = {"Correlation", "Variance"})
final class Covariance {
  private Covariance() {}

  @Form
  static @Nullable Expr covariance(Expr data, Frame frame) {
    if (data instanceof Normal call && call.is(Symbol.system("MultinormalDistribution"), 2)) {
      return call.arg(1);
    }
    return data instanceof Normal matrix && matrix.is(Sym.LIST) && Data.isMatrix(matrix)
        ? ofColumns(matrix, matrix, "Covariance", frame)
        : null;
  }

  @Form
  static @Nullable Expr covariance(Expr v, Expr w, Frame frame) {
    if (!(v instanceof Normal x && x.is(Sym.LIST))
        || !(w instanceof Normal y && y.is(Sym.LIST, x.size()))
        || x.size() < 2) {
      return null;
    }
    if (Data.isMatrix(x) && Data.isMatrix(y)) {
      return ofColumns(x, y, "Covariance", frame);
    }
    Expr left = Terms.difference(x, frame.call(Symbol.system("Mean"), x));
    Expr right = Data.call("Conjugate", Terms.difference(y, frame.call(Symbol.system("Mean"), y)));
    return Terms.quotient(Call.of(Sym.DOT, left, right), Int.of(x.size() - 1L));
  }

  /// The matrix of a function of each column of `x` and each of `y`; null where they are no
  /// matrices of the same height.
  static @Nullable Expr ofColumns(Normal x, Normal y, String function, Frame frame) {
    Expr left = frame.call(Symbol.system("Transpose"), x);
    Expr right = x == y ? left : frame.call(Symbol.system("Transpose"), y);
    if (!(left instanceof Normal columns && columns.is(Sym.LIST))
        || !(right instanceof Normal others && others.is(Sym.LIST))
        || x.size() < 2) {
      return null;
    }
    return Lists.of(
        columns.args().stream()
            .<Expr>map(
                a -> Lists.of(others.args().stream().map(b -> Data.call(function, a, b)).toList()))
            .toList());
  }
}
