package org.scheelite.std.linear.spectrum;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Num;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.linear.Algebra;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.number.Terms;

/// The Cholesky decomposition of a positive definite matrix.
///
/// `CholeskyDecomposition[m]` is the upper triangular matrix `u` with `m == ConjugateTranspose[u] .
/// u`.
///
/// ```wl
/// In:  CholeskyDecomposition[{{2, 1}, {1, 2}}]
/// Out: {{Sqrt[2], 1/Sqrt[2]}, {0, Sqrt[3/2]}}
/// In:  CholeskyDecomposition[{{4., 2.}, {2., 5.}}]
/// Out: {{2., 1.}, {0., 2.}}
/// ```
///
/// ```wl
/// In:  CholeskyDecomposition[{{1., 2.}, {2., 1.}}]
/// Msg: CholeskyDecomposition::posdef: The matrix {{1., 2.}, {2., 1.}} is not sufficiently positive definite to complete the Cholesky decomposition to reasonable accuracy.
/// Out: CholeskyDecomposition[{{1., 2.}, {2., 1.}}]
/// In:  CholeskyDecomposition[{{1, 2}, {3, 4}}]
/// Msg: CholeskyDecomposition::herm: The matrix {{1, 2}, {3, 4}} is not Hermitian or real and symmetric.
/// Out: CholeskyDecomposition[{{1, 2}, {3, 4}}]
/// ```
@Builtin(seeAlso = {"LUDecomposition", "PositiveDefiniteMatrixQ"})
final class CholeskyDecomposition {
  /// The matrix is not positive definite.
  static final Message POSDEF =
      Message.of(
          "CholeskyDecomposition::posdef",
          "The matrix `1` is not sufficiently positive definite to complete the Cholesky"
              + " decomposition to reasonable accuracy.");

  /// The matrix is not Hermitian.
  static final Message HERM =
      Message.of(
          "CholeskyDecomposition::herm", "The matrix `1` is not Hermitian or real and symmetric.");

  private CholeskyDecomposition() {}

  @Form
  static @Nullable Expr decompose(Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "CholeskyDecomposition", frame);
    if (rows == null) {
      return null;
    }
    if (!frame.test(Symbol.system("HermitianMatrixQ"), m)) {
      return frame.decline(HERM, m);
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    if (numeric != null && numeric.isReal()) {
      double[][] u = machine(numeric.re(), frame);
      return u == null ? frame.decline(POSDEF, m) : MachineMatrix.list(u);
    }
    Expr[][] u = general(rows, frame);
    return u == null ? frame.decline(POSDEF, m) : Matrices.list(u);
  }

  private static double @Nullable [][] machine(double[][] a, Frame frame) {
    int n = a.length;
    var u = new double[n][n];
    for (int i = 0; i < n; i++) {
      frame.poll();
      double pivot = a[i][i];
      if (!(pivot > 0)) {
        return null;
      }
      double root = Math.sqrt(pivot);
      for (int k = i; k < n; k++) {
        u[i][k] = a[i][k] / root;
      }
      for (int j = i + 1; j < n; j++) {
        double factor = u[i][j];
        for (int k = j; k < n; k++) {
          a[j][k] -= factor * u[i][k];
        }
      }
    }
    return u;
  }

  private static Expr @Nullable [][] general(Expr[][] a, Frame frame) {
    int n = a.length;
    Symbol conjugate = Symbol.system("Conjugate");
    var u = new Expr[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(u[i], 0, i, Int.ZERO);
      Expr pivot = a[i][i];
      if (pivot instanceof Num number && (number instanceof Complex || number.sign() <= 0)) {
        return null;
      }
      u[i][i] = frame.evaluate(Terms.sqrt(pivot));
      for (int k = i + 1; k < n; k++) {
        u[i][k] = frame.evaluate(Terms.quotient(a[i][k], u[i][i]));
      }
      for (int j = i + 1; j < n; j++) {
        for (int k = j; k < n; k++) {
          // u[i][j]^* u[i][k] as a quotient without roots
          Expr product =
              Terms.product(
                  Call.of(conjugate, a[i][j]), a[i][k], Terms.power(pivot, Int.MINUS_ONE));
          Expr value = frame.evaluate(Terms.difference(a[j][k], product));
          a[j][k] = value instanceof Num ? value : Algebra.together(value, frame);
        }
      }
    }
    return u;
  }
}
