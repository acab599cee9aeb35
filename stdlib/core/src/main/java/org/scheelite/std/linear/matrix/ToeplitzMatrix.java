package org.scheelite.std.linear.matrix;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Expr;
import org.scheelite.std.linear.Matrices;

/// Toeplitz matrices.
///
/// `ToeplitzMatrix[n]` has the numbers from 1 to `n` in its first column and row and equal elements
/// along diagonals; `ToeplitzMatrix[list]` has the elements of `list`; `ToeplitzMatrix[column,
/// row]` has that first column and that first row.
///
/// ```wl
/// In:  ToeplitzMatrix[3]
/// Out: {{1, 2, 3}, {2, 1, 2}, {3, 2, 1}}
/// In:  ToeplitzMatrix[{a, b, c}, {a, x, y}]
/// Out: {{a, x, y}, {b, a, x}, {c, b, a}}
/// ```
@Builtin(seeAlso = {"HankelMatrix", "HilbertMatrix"})
final class ToeplitzMatrix {
  private ToeplitzMatrix() {}

  @Form
  static @Nullable Expr matrix(Expr column) {
    return matrix(column, column);
  }

  @Form
  static @Nullable Expr matrix(Expr column, Expr row) {
    Expr[] left = Bands.column(column);
    Expr[] top = Bands.column(row);
    if (left == null || top == null) {
      return null;
    }
    var rows = new Expr[left.length][top.length];
    for (int i = 0; i < left.length; i++) {
      for (int k = 0; k < top.length; k++) {
        rows[i][k] = i >= k ? left[i - k] : top[k - i];
      }
    }
    return Matrices.list(rows);
  }
}
