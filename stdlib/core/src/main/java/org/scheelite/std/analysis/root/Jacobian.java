package org.scheelite.std.analysis.root;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.analysis.NumericFunction;
import org.scheelite.std.analysis.Variables;

/// The derivatives of several functions by several variables: symbolic where they can be had, else
/// differences.
///
/// @param symbolic by function, then by variable; null for differences
record Jacobian(@Nullable List<List<NumericFunction>> symbolic) {

  static Jacobian of(List<Expr> bodies, Variables variables, Expr given, Frame frame) {
    var rows = new ArrayList<List<NumericFunction>>();
    for (int i = 0; i < bodies.size(); i++) {
      var row = new ArrayList<NumericFunction>();
      for (int k = 0; k < variables.count(); k++) {
        Expr slope =
            given.equals(Sym.AUTOMATIC)
                ? frame.call(Symbol.system("D"), bodies.get(i), variables.symbols().get(k))
                : part(variables.inner(frame.evaluate(given)), i, k);
        if (slope == null || !isKnown(slope)) {
          return new Jacobian(null);
        }
        row.add(new NumericFunction(slope, variables, frame));
      }
      rows.add(row);
    }
    return new Jacobian(rows);
  }

  private static @Nullable Expr part(Expr given, int row, int column) {
    Expr line = given instanceof Normal list && list.is(Sym.LIST) ? element(list, row) : given;
    return line instanceof Normal list && list.is(Sym.LIST) ? element(list, column) : line;
  }

  private static @Nullable Expr element(Normal list, int index) {
    return index < list.size() ? list.arg(index) : null;
  }

  /// Whether a derivative holds no derivatives of unknown functions.
  private static boolean isKnown(Expr expr) {
    if (expr instanceof Symbol symbol) {
      return !symbol.equals(Sym.DERIVATIVE)
          && !symbol.equals(Symbol.system("D"))
          && !symbol.equals(Symbol.system("Piecewise"))
          && !symbol.equals(Sym.INDETERMINATE);
    }
    return !(expr instanceof Call call)
        || isKnown(call.head()) && call.args().stream().allMatch(Jacobian::isKnown);
  }

  /// The matrix of derivatives at `x`, where the functions have the values `f`; null where one has
  /// none.
  Complex @Nullable [][] at(Complex[] x, Complex[] f, List<NumericFunction> functions) {
    var matrix = new Complex[f.length][x.length];
    for (int k = 0; k < x.length; k++) {
      Complex[] shifted = x.clone();
      double width = 1.5e-8 * Math.max(1, x[k].norm());
      shifted[k] = x[k].add(width);
      for (int i = 0; i < f.length; i++) {
        Complex value =
            symbolic == null ? functions.get(i).at(shifted) : symbolic.get(i).get(k).at(x);
        if (value == null || value.isNaN() || value.isInfinite()) {
          return null;
        }
        matrix[i][k] = symbolic == null ? value.subtract(f[i]).divide(width) : value;
      }
    }
    return matrix;
  }
}
