package org.scheelite.std.linear;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.linear.machine.Lu;
import org.scheelite.std.linear.machine.MachineMatrix;

/// Linear equations.
///
/// `LinearSolve[m, b]` is a solution `x` of `m . x == b`; `b` may be a matrix of several right
/// sides. Where there are many solutions, free unknowns are zero. `LinearSolve[m][b]` is the same.
/// With the option `Modulus -> p` integers are taken modulo `p`.
///
/// ```wl
/// In:  LinearSolve[{{1, 2}, {3, 4}}, {5, 6}]
/// Out: {-4, 9/2}
/// In:  LinearSolve[{{2., 0.}, {0., 4.}}, {1., 1.}]
/// Out: {0.5, 0.25}
/// In:  LinearSolve[{{1, 2, 3}, {4, 5, 6}}, {7, 8}]
/// Out: {-19/3, 20/3, 0}
/// ```
///
/// ```wl
/// In:  LinearSolve[{{1, 1}, {1, 1}}, {1, 2}]
/// Msg: LinearSolve::nosol: Linear equation encountered that has no solution.
/// Out: LinearSolve[{{1, 1}, {1, 1}}, {1, 2}]
/// In:  LinearSolve[{{1, 1}, {1, 2}}, {1, 2, 3}]
/// Msg: LinearSolve::lslc: Coefficient matrix and target vector(s) or matrix do not have the same dimensions.
/// Out: LinearSolve[{{1, 1}, {1, 2}}, {1, 2, 3}]
/// ```
@Builtin(seeAlso = {"Inverse", "Det", "LeastSquares"})
final class LinearSolve {
  static final Option<BigInteger> MODULUS = LinearOptions.MODULUS;
  static final Option<Expr> METHOD = LinearOptions.METHOD;
  static final Option<Expr> ZERO_TEST = LinearOptions.ZERO_TEST;

  /// The equations contradict each other.
  static final Message NOSOL =
      Message.of("LinearSolve::nosol", "Linear equation encountered that has no solution.");

  /// The sizes do not fit.
  static final Message LSLC =
      Message.of(
          "LinearSolve::lslc",
          "Coefficient matrix and target vector(s) or matrix do not have the same dimensions.");

  /// The matrix is nearly singular.
  static final Message LUC =
      Message.of(
          "LinearSolve::luc",
          "Result for LinearSolve of badly conditioned matrix `1` may contain significant"
              + " numerical errors.");

  private LinearSolve() {}

  /// The function that solves for right sides.
  @Form
  static @Nullable Expr solver(Expr m, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "LinearSolve", frame);
    return rows == null ? null : new LinearSolver(m, rows.length, rows[0].length);
  }

  @Form
  static @Nullable Expr solve(Expr m, Expr b, Options options, Frame frame) {
    Expr[][] rows = Matrices.rectangular(m, "LinearSolve", frame);
    if (rows == null || !(b instanceof Normal right && right.is(Sym.LIST))) {
      return null;
    }
    Expr[] vector = Matrices.vector(b);
    Expr[][] sides = vector == null ? Matrices.matrix(b) : column(vector);
    if (sides == null || rows.length != right.size()) {
      return frame.decline(LSLC);
    }
    int n = rows[0].length;
    int count = sides[0].length;
    Expr[][] wide = beside(rows, sides);
    if (options.get(MODULUS).signum() != 0) {
      Modular modular = Modular.of(wide, options.get(MODULUS));
      return modular == null
          ? null
          : solved(modular.reduce(n, frame), modular.rows(), n, count, vector != null, frame);
    }
    MachineMatrix numeric = MachineMatrix.read(wide, frame);
    if (numeric != null && numeric.isReal()) {
      return machine(m, numeric.re(), n, vector != null, frame);
    }
    var elimination = new Elimination(wide, frame);
    int rank = elimination.reduce(n);
    return solved(rank, elimination.rows(), n, count, vector != null, frame);
  }

  private static Expr[][] beside(Expr[][] rows, Expr[][] sides) {
    int n = rows[0].length;
    var wide = new Expr[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      wide[i] = Arrays.copyOf(rows[i], n + sides[i].length);
      System.arraycopy(sides[i], 0, wide[i], n, sides[i].length);
    }
    return wide;
  }

  private static @Nullable Expr solved(
      int rank, Expr[][] reduced, int n, int count, boolean isVector, Frame frame) {
    for (int i = rank; i < reduced.length; i++) {
      for (int k = n; k < n + count; k++) {
        if (!Matrices.isZero(reduced[i][k])) {
          return frame.decline(NOSOL);
        }
      }
    }
    Expr[][] solution = solution(reduced, n, count);
    return isVector ? Lists.of(first(solution)) : Matrices.list(solution);
  }

  /// Square systems by triangles, others by elimination.
  private static @Nullable Expr machine(
      Expr m, double[][] wide, int n, boolean isVector, Frame frame) {
    int count = wide[0].length - n;
    if (wide.length == n) {
      var left = new double[n][];
      var right = new double[n][];
      for (int i = 0; i < n; i++) {
        left[i] = Arrays.copyOf(wide[i], n);
        right[i] = Arrays.copyOfRange(wide[i], n, n + count);
      }
      double norm = Lu.norm(left);
      var lu = new Lu(left, frame);
      double least = Double.MAX_VALUE;
      for (int i = 0; i < n; i++) {
        least = Math.min(least, Math.abs(left[i][i]));
      }
      if (least > norm * Math.ulp(1.0)) {
        return result(lu.solve(right, frame), isVector);
      }
      if (least > 0) {
        frame.message(LUC, m);
        return result(lu.solve(right, frame), isVector);
      }
    }
    double size = 0;
    for (double[] row : wide) {
      for (int k = n; k < n + count; k++) {
        size = Math.max(size, Math.abs(row[k]));
      }
    }
    int rank = MachineRows.reduce(wide, n, Double.NaN, frame);
    var solution = new double[n][count];
    for (int i = 0; i < wide.length; i++) {
      int pivot = 0;
      while (pivot < n && wide[i][pivot] == 0) {
        pivot++;
      }
      for (int k = 0; k < count; k++) {
        if (i >= rank && Math.abs(wide[i][n + k]) > 1e-12 * size) {
          return frame.decline(NOSOL);
        }
        if (pivot < n) {
          solution[pivot][k] = wide[i][n + k];
        }
      }
    }
    return result(solution, isVector);
  }

  private static Expr result(double[][] solution, boolean isVector) {
    return isVector ? Packed.of(MachineMatrix.transposed(solution)[0]) : Matrices.list(solution);
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
    int[] pivots = Elimination.pivots(reduced, n);
    for (int k = 0; k < n; k++) {
      if (pivots[k] >= 0) {
        System.arraycopy(reduced[pivots[k]], n, solution[k], 0, count);
      }
    }
    return solution;
  }
}
