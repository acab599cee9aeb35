package org.scheelite.std.linear.spectrum;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Real;
import org.scheelite.message.Message;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.machine.Lu;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.number.Terms;

/// The LU decomposition of a square matrix.
///
/// `LUDecomposition[m]` is `{lu, p, c}`: `lu` holds the lower triangle without its diagonal of ones
/// and the upper triangle, `p` says which row of `m` each row comes from, and `c` is an estimate of
/// the condition number of machine matrices, 0 for others.
///
/// ```wl
/// In:  LUDecomposition[{{1, 1, 1}, {2, 4, 8}, {3, 9, 27}}]
/// Out: {{{1, 1, 1}, {2, 2, 6}, {3, 3, 6}}, {1, 2, 3}, 0}
/// In:  LUDecomposition[{{1., 2.}, {3., 4.}}][[{1, 2}]]
/// Out~: {{{3., 4.}, {0.333333, 0.666667}}, {2, 1}}
/// ```
///
/// ```wl
/// In:  LUDecomposition[{{1, 2}, {2, 4}}]
/// Msg: LUDecomposition::sing: Matrix {{1, 2}, {2, 4}} is singular.
/// Out: {{{1, 2}, {2, 0}}, {1, 2}, 0}
/// ```
@Builtin(seeAlso = {"CholeskyDecomposition", "QRDecomposition", "LinearSolve"})
final class LUDecomposition {
  /// Some pivot is zero.
  static final Message SING = Message.of("LUDecomposition::sing", "Matrix `1` is singular.");

  private LUDecomposition() {}

  @Form
  static @Nullable Expr decompose(Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "LUDecomposition", frame);
    if (rows == null) {
      return null;
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric != null && numeric.isReal()) {
      double norm = Lu.norm(numeric.re());
      var lu = new Lu(numeric.re(), frame);
      if (lu.isSingular()) {
        frame.message(SING, m);
      }
      double[][] inverse =
          lu.isSingular()
              ? new double[][] {{Double.MAX_VALUE}}
              : lu.solve(MachineMatrix.identity(rows.length), frame);
      double condition = lu.isSingular() ? 0 : norm * Lu.norm(inverse);
      return Call.list(MachineMatrix.list(lu.rows()), order(lu.order()), Real.of(condition));
    }
    return exact(m, rows, frame);
  }

  private static Expr order(int... order) {
    return Packed.of(Arrays.stream(order).mapToLong(i -> i + 1L).toArray());
  }

  private static Expr exact(Expr m, Expr[][] rows, Frame frame) {
    int n = rows.length;
    var order = new int[n];
    Arrays.setAll(order, i -> i);
    for (int c = 0; c < n; c++) {
      int pivot = c;
      while (pivot < n && Matrices.isZero(rows[pivot][c])) {
        pivot++;
      }
      if (pivot == n) {
        frame.message(SING, m);
        continue;
      }
      Expr[] row = rows[pivot];
      rows[pivot] = rows[c];
      rows[c] = row;
      int place = order[pivot];
      order[pivot] = order[c];
      order[c] = place;
      for (int i = c + 1; i < n; i++) {
        eliminate(rows[i], rows[c], c, frame);
      }
    }
    return Call.list(Matrices.list(rows), order(order), Int.ZERO);
  }

  private static void eliminate(Expr[] row, Expr[] pivot, int c, Frame frame) {
    Expr factor = simple(Terms.quotient(row[c], pivot[c]), frame);
    row[c] = factor;
    if (!Matrices.isZero(factor)) {
      for (int k = c + 1; k < row.length; k++) {
        row[k] = simple(Terms.difference(row[k], Terms.product(factor, pivot[k])), frame);
      }
    }
  }

  private static Expr simple(Expr expr, Frame frame) {
    Expr value = frame.evaluate(expr);
    return value instanceof Num ? value : Algebra.together(value, frame);
  }
}
