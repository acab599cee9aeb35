package org.scheelite.std.linear.spectrum;

import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.std.linear.Matrices;
import org.scheelite.std.linear.machine.ComplexSchur;
import org.scheelite.std.linear.machine.MachineMatrix;
import org.scheelite.std.linear.machine.RealSchur;

/// The Schur decomposition of a machine matrix.
///
/// `SchurDecomposition[m]` is `{q, t}` with `m == q . t . ConjugateTranspose[q]`, `q` unitary and
/// `t` upper triangular; for real matrices `t` is real and has blocks of two rows for conjugate
/// eigenvalues.
///
/// ```wl
/// In:  m = {{1., 2., 3.}, {4., 5., 6.}, {7., 8., 10.}}; {q, t} = SchurDecomposition[m]; Chop[q . t . Transpose[q] - m]
/// Out: {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}}
/// In:  t[[2, 1]]
/// Out: 0.
/// ```
@Builtin(seeAlso = {"Eigensystem", "QRDecomposition"})
final class SchurDecomposition {
  private SchurDecomposition() {}

  @Form
  static @Nullable Expr decompose(Expr m, Frame frame) {
    Expr[][] rows = Matrices.square(m, "SchurDecomposition", frame);
    MachineMatrix numeric = rows == null ? null : MachineMatrix.read(rows, frame);
    if (numeric == null) {
      return null;
    }
    if (numeric.isReal()) {
      var schur = new RealSchur(numeric.re(), true, frame);
      return Call.list(
          MachineMatrix.list(MachineMatrix.transposed(schur.vectors())),
          MachineMatrix.list(schur.form()));
    }
    var schur = new ComplexSchur(numeric, frame);
    return Call.list(schur.vectors().list(), schur.form().list());
  }
}
