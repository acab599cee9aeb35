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
import org.scheelite.std.number.Terms;

/// Inverse matrices.
///
/// `Inverse[m]` is the matrix whose product with the square matrix `m` is the identity.
///
/// ```wl
/// In:  Inverse[{{1, 2}, {3, 4}}]
/// Out: {{-2, 1}, {3/2, -1/2}}
/// ```
///
/// ```wl
/// In:  Inverse[{{2., 0.}, {0., 4.}}]
/// Out: {{0.5, 0.}, {0., 0.25}}
/// ```
///
/// ```wl
/// In:  Inverse[{{1, 2}, {2, 4}}]
/// Msg: Inverse::sing: Matrix {{1, 2}, {2, 4}} is singular.
/// Out: Inverse[{{1, 2}, {2, 4}}]
/// ```
@Builtin(seeAlso = {"Det", "LinearSolve", "PseudoInverse"})
final class Inverse {
  /// The argument is no square matrix.
  static final Message MATSQ =
      Message.of("Inverse::matsq", "Argument `1` at position 1 is not a nonempty square matrix.");

  /// There is no inverse.
  static final Message SING = Message.of("Inverse::sing", "Matrix `1` is singular.");

  private Inverse() {}

  @Form
  static @Nullable Expr inverse(Expr m, Frame frame) {
    Expr[][] rows = Matrices.matrix(m);
    if (rows == null || rows.length != rows[0].length) {
      return Lists.isList(m) ? frame.decline(MATSQ, m) : null;
    }
    int n = rows.length;
    if (Matrices.isMachine(rows)) {
      double[][] inverse = machine(Matrices.machine(rows));
      return inverse == null ? frame.decline(SING, m) : Matrices.list(inverse);
    }
    if (n <= Det.EXPANDED && Det.isSymbolic(rows)) {
      return adjugate(rows, Det.expanded(rows), frame);
    }
    var wide = new Expr[n][];
    for (int i = 0; i < n; i++) {
      wide[i] = Arrays.copyOf(rows[i], 2 * n);
      Arrays.fill(wide[i], n, 2 * n, Int.ZERO);
      wide[i][n + i] = Int.ONE;
    }
    var elimination = new Elimination(wide, frame);
    if (elimination.reduce(n) < n) {
      return frame.decline(SING, m);
    }
    var inverse = new Expr[n][];
    for (int i = 0; i < n; i++) {
      inverse[i] = Arrays.copyOfRange(elimination.rows()[i], n, 2 * n);
    }
    return Matrices.list(inverse);
  }

  /// The matrix of signed minors over the determinant.
  private static Expr adjugate(Expr[][] rows, Expr determinant, Frame frame) {
    int n = rows.length;
    Expr divisor = Terms.power(frame.evaluate(determinant), Int.MINUS_ONE);
    var inverse = new Expr[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        Num sign = (i + k) % 2 == 0 ? Int.ONE : Int.MINUS_ONE;
        Expr minor = Det.expanded(without(rows, k, i));
        inverse[i][k] = frame.evaluate(Terms.product(Terms.product(sign, minor), divisor));
      }
    }
    return Matrices.list(inverse);
  }

  private static Expr[][] without(Expr[][] rows, int row, int column) {
    int n = rows.length - 1;
    var rest = new Expr[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        rest[i][k] = rows[i < row ? i : i + 1][k < column ? k : k + 1];
      }
    }
    return rest;
  }

  private static double @Nullable [][] machine(double[][] rows) {
    var solver =
        new org.hipparchus.linear.LUDecomposition(
                new org.hipparchus.linear.Array2DRowRealMatrix(rows, false), 0)
            .getSolver();
    return solver.isNonSingular() ? solver.getInverse().getData() : null;
  }
}
