package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.MatrixFunctions;
import org.scheelite.std.linear.machine.MachineMatrix;

/// The logarithm of a machine matrix.
///
/// `MatrixLog[m]` is the matrix whose exponential is `m`, for machine matrices that have a full set
/// of eigenvectors and no eigenvalue 0, and for diagonal ones.
///
/// ```wl
/// In:  MatrixLog[{{1., 0.}, {0., 1.}}]
/// Out: {{0., 0.}, {0., 0.}}
/// In:  MatrixExp[MatrixLog[{{1., 2.}, {3., 10.}}]]
/// Out~: {{1., 2.}, {3., 10.}}
/// ```
@Builtin(seeAlso = {"MatrixExp", "MatrixPower"})
final class MatrixLog {
  private MatrixLog() {}

  @Form
  static @Nullable Expr log(Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "MatrixLog", frame);
    MachineMatrix numeric = rows == null ? null : MachineMatrix.read(rows, frame);
    return numeric == null
        ? null
        : MatrixFunctions.of(numeric, org.hipparchus.complex.Complex::log, frame);
  }
}
