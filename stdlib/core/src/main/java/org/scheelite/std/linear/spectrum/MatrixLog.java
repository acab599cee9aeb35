package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.MatrixFunctions;
import org.scheelite.std.linear.machine.MachineMatrix;

/// The logarithm of a matrix.
///
/// `MatrixLog[m]` is the matrix whose exponential is `m`, for exact matrices, and for machine
/// matrices that have a full set of eigenvectors and no eigenvalue 0.
///
/// ```wl
/// In:  MatrixLog[{{1., 0.}, {0., 1.}}]
/// Out: {{0., 0.}, {0., 0.}}
/// In:  MatrixLog[{{2, 1}, {0, 2}}]
/// Out: {{Log[2], 1/2}, {0, Log[2]}}
/// In:  MatrixExp[MatrixLog[{{1., 2.}, {3., 10.}}]]
/// Out~: {{1., 2.}, {3., 10.}}
/// ```
@Builtin(seeAlso = {"MatrixExp", "MatrixPower"})
final class MatrixLog {
  private MatrixLog() {}

  @Form
  static @Nullable Expr log(Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "MatrixLog", frame);
    if (rows == null) {
      return null;
    }
    if (Matrices.numeric(m, frame) == null) {
      return ExactFunctions.of(Symbol.system("Log"), rows, frame);
    }
    MachineMatrix numeric = MachineMatrix.read(rows, frame);
    return numeric == null
        ? null
        : MatrixFunctions.of(numeric, org.hipparchus.complex.Complex::log, frame);
  }
}
