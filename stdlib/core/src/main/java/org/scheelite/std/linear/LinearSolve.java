package org.scheelite.std.linear;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Num;
import org.scheelite.message.Message;

/// Linear equations.
///
/// `LinearSolve[m, b]` is a solution `x` of `m . x == b`; `b` may be a matrix of several right
/// sides.
///
/// ```wl
/// In:  LinearSolve[{{1, 2}, {3, 4}}, {5, 6}]
/// Out: {-4, 9/2}
/// ```
///
/// ```wl
/// In:  LinearSolve[{{2., 0.}, {0., 4.}}, {1., 1.}]
/// Out: {0.5, 0.25}
/// ```
///
/// ```wl
/// In:  LinearSolve[{{1, 1}, {1, 1}}, {1, 2}]
/// Msg: LinearSolve::nosol: Linear equation encountered that has no solution.
/// Out: LinearSolve[{{1, 1}, {1, 1}}, {1, 2}]
/// ```
@Builtin(seeAlso = {"Inverse", "Det", "LeastSquares"})
final class LinearSolve {
  /// The equations contradict each other.
  static final Message NOSOL =
      Message.of("LinearSolve::nosol", "Linear equation encountered that has no solution.");

  /// The sizes do not fit.
  static final Message LSLC =
      Message.of(
          "LinearSolve::lslc",
          "The matrix `1` and the right side `2` do not have the same number of rows.");

  private LinearSolve() {}

  @Form
  static @Nullable Expr solve(Expr m, Expr b, Frame frame) {
    Expr[][] rows = Matrices.matrix(m);
    Expr[] vector = Matrices.vector(b);
    Expr[][] sides = vector == null ? Matrices.matrix(b) : column(vector);
    if (rows == null || sides == null) {
      return null;
    }
    if (rows.length != sides.length) {
      return frame.decline(LSLC, m, b);
    }
    int n = rows[0].length;
    int count = sides[0].length;
    var wide = new Expr[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      wide[i] = Arrays.copyOf(rows[i], n + count);
      System.arraycopy(sides[i], 0, wide[i], n, count);
    }
    var elimination = new Elimination(wide, frame);
    int rank = elimination.reduce(n);
    Expr[][] reduced = elimination.rows();
    for (int i = rank; i < reduced.length; i++) {
      for (int k = n; k < n + count; k++) {
        if (!(reduced[i][k] instanceof Num rest) || rest.sign() != 0) {
          return frame.decline(NOSOL);
        }
      }
    }
    Expr[][] solution = solution(reduced, n, count);
    return vector == null ? Matrices.list(solution) : Lists.of(first(solution));
  }

  private static Expr[][] column(Expr[] vector) {
    var rows = new Expr[vector.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Expr[] {vector[i]};
    }
    return rows;
  }

  private static Expr[] first(Expr[][] rows) {
    var column = new Expr[rows.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = rows[i][0];
    }
    return column;
  }

  /// Each pivot column takes the right side of its row; free unknowns are zero.
  private static Expr[][] solution(Expr[][] reduced, int n, int count) {
    var solution = new Expr[n][count];
    for (Expr[] row : solution) {
      Arrays.fill(row, Int.ZERO);
    }
    for (Expr[] row : reduced) {
      for (int k = 0; k < n; k++) {
        if (!(row[k] instanceof Num value) || value.sign() != 0) {
          System.arraycopy(row, n, solution[k], 0, count);
          break;
        }
      }
    }
    return solution;
  }
}
