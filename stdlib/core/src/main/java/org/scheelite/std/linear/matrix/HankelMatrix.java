package org.scheelite.std.linear.matrix;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.std.linear.Matrices;

/// Hankel matrices.
///
/// `HankelMatrix[n]` has the numbers from 1 to `n` in its first column and row and zeros below the
/// other diagonal; `HankelMatrix[list]` the elements of `list`; `HankelMatrix[column, row]` has
/// that first column and that last row.
///
/// ```wl
/// In:  HankelMatrix[3]
/// Out: {{1, 2, 3}, {2, 3, 0}, {3, 0, 0}}
/// In:  HankelMatrix[{a, b, c}, {c, d}]
/// Out: {{a, b}, {b, c}, {c, d}}
/// ```
@Builtin(seeAlso = {"ToeplitzMatrix", "HilbertMatrix"})
final class HankelMatrix {
  private HankelMatrix() {}

  @Form
  static @Nullable Expr matrix(Expr column) {
    Expr[] first = Bands.column(column);
    if (first == null) {
      return null;
    }
    var row = new Expr[first.length];
    Arrays.fill(row, Int.ZERO);
    return matrix(first, row);
  }

  @Form
  static @Nullable Expr matrix(Expr column, Expr row) {
    Expr[] first = Bands.column(column);
    Expr[] last = Bands.column(row);
    return first == null || last == null ? null : matrix(first, last);
  }

  private static Expr matrix(Expr[] column, Expr[] row) {
    var rows = new Expr[column.length][row.length];
    for (int i = 0; i < column.length; i++) {
      for (int k = 0; k < row.length; k++) {
        int at = i + k;
        rows[i][k] = at < column.length ? column[at] : row[at - column.length + 1];
      }
    }
    return Matrices.list(rows);
  }
}
