package org.scheelite.std.statistics;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Data as a list: the elements of a list or the values of an association.
final class Data {
  private Data() {}

  /// The list of data; null for anything else.
  static @Nullable Normal list(Expr data) {
    return switch (data) {
      case Normal normal when normal.is(Sym.LIST) -> normal;
      case Assoc assoc -> Lists.of(assoc.values());
      default -> null;
    };
  }

  /// Whether this can never become data: a number or a string.
  static boolean isNone(Expr data) {
    return data instanceof Num || data instanceof Str;
  }

  /// The elements of a packed vector as machine reals; null for anything else.
  static double @Nullable [] reals(Normal list) {
    return list instanceof Packed.Reals reals && reals.rank() == 1 ? reals.toReals() : null;
  }

  /// Whether the elements are lists, as the rows of a matrix are.
  static boolean isMatrix(Normal list) {
    return list.size() > 0 && Lists.isList(list.arg(0));
  }

  /// `function` of each column of a matrix, as a list.
  static @Nullable Expr columns(Normal matrix, UnaryOperator<Expr> function) {
    int width = ((Normal) matrix.arg(0)).size();
    var results = new Expr[width];
    for (int k = 0; k < width; k++) {
      var column = new Expr[matrix.size()];
      for (int i = 0; i < column.length; i++) {
        if (!(matrix.arg(i) instanceof Normal row && row.is(Sym.LIST, width))) {
          return null;
        }
        column[i] = row.arg(k);
      }
      results[k] = function.apply(Lists.of(column));
    }
    return Call.list(results);
  }

  /// The sum of machine reals, with the rounding errors carried along.
  static double sum(double[] data) {
    double sum = 0;
    double lost = 0;
    for (double x : data) {
      double next = sum + x;
      lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
      sum = next;
    }
    return Double.isFinite(sum + lost) ? sum + lost : sum;
  }

  /// The sum of squared deviations from the mean.
  static double squares(double[] data) {
    double mean = sum(data) / data.length;
    var squares = new double[data.length];
    for (int i = 0; i < data.length; i++) {
      squares[i] = (data[i] - mean) * (data[i] - mean);
    }
    return sum(squares);
  }

  /// A call of a symbol of the language.
  static Expr call(String head, Expr... args) {
    return Call.of(Symbol.system(head), args);
  }
}
