package org.scheelite.std.linear.spectrum;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Sym;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.machine.Lu;
import org.scheelite.std.linear.machine.MachineMatrix;

/// The exponential of a matrix.
///
/// `MatrixExp[m]` is the sum of `MatrixPower[m, k]/k!`; `MatrixExp[m, v]` is that applied to `v`.
/// Exact matrices may be diagonal, nilpotent, of two rows, or have different rational eigenvalues.
///
/// ```wl
/// In:  MatrixExp[{{0, 1}, {0, 0}}]
/// Out: {{1, 1}, {0, 1}}
/// In:  MatrixExp[{{0, t}, {-t, 0}}]
/// Out: {{Cos[t], Sin[t]}, {-Sin[t], Cos[t]}}
/// In:  MatrixExp[{{a, 0}, {0, b}}]
/// Out: {{E^a, 0}, {0, E^b}}
/// In:  MatrixExp[{{1., 2.}, {3., 4.}}]
/// Out~: {{51.968956198, 74.736564567}, {112.104846850, 164.073803049}}
/// ```
@Builtin(seeAlso = {"MatrixPower", "MatrixLog", "Exp"})
final class MatrixExp {
  private MatrixExp() {}

  @Form
  static @Nullable Expr exp(Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "MatrixExp", frame);
    if (rows == null) {
      return null;
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    return numeric == null ? ExactExponential.of(m, rows, frame) : machine(numeric, frame);
  }

  @Form
  static @Nullable Expr exp(Expr m, Expr v, Frame frame) {
    Expr exp = exp(m, frame);
    return exp == null || !Lists.isList(v) ? null : frame.call(Sym.DOT, exp, v);
  }

  /// Halves the matrix until it is small, sums the series, and squares back.
  private static Expr machine(MachineMatrix matrix, Frame frame) {
    double[][] rows = matrix.embedded();
    int n = rows.length;
    int halvings = Math.max(0, Math.getExponent(Lu.norm(rows)) + 3);
    double factor = Math.scalb(1.0, -halvings);
    for (double[] row : rows) {
      for (int k = 0; k < n; k++) {
        row[k] *= factor;
      }
    }
    double[][] sum = MachineMatrix.identity(n);
    double[][] term = MachineMatrix.identity(n);
    for (int k = 1; k <= 18; k++) {
      term = MachineMatrix.product(term, rows, frame);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          term[i][j] /= k;
          sum[i][j] += term[i][j];
        }
      }
    }
    for (int k = 0; k < halvings; k++) {
      sum = MachineMatrix.product(sum, sum, frame);
    }
    if (matrix.isReal()) {
      return MachineMatrix.list(sum);
    }
    int half = n / 2;
    var re = new double[half][];
    var im = new double[half][];
    for (int i = 0; i < half; i++) {
      re[i] = Arrays.copyOf(sum[i], half);
      im[i] = Arrays.copyOf(sum[half + i], half);
    }
    return new MachineMatrix(re, im).list();
  }
}
